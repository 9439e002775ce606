package dev.asltck.site.page;

import gg.jte.Content;
import java.util.List;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The {@code script} elements of a page, the only markup that no template writes: what is in them is not HTML, and a template engine would
 * escape it as if it were.
 */
public final class ScriptElements {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private ScriptElements() {}

    /** Scripts of the site's own, in their order. They are in the page, as browsers let no page load others from a file system safely. */
    public static Content scripts(List<Asset> scripts) {
        return output -> scripts.forEach(script -> output.writeContent("<script>" + script.text() + "</script>\n"));
    }

    /** Data for the scripts. It runs nothing and needs no leave. */
    public static Content data(String id, Object value) {
        return output -> output.writeContent(
                "<script type=\"application/json\" id=\"" + id + "\">" + json(value) + "</script>\n");
    }

    /** A JSON text that nothing in it can end early: {@code <} is only ever in strings, where it may be escaped. */
    static String json(Object value) {
        return MAPPER.writeValueAsString(value).replace("<", "\\u003c");
    }
}
