package dev.asltck.site.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The templates, compiled with the module. */
public final class Templates {

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "dev.asltck.site.template");

    private Templates() {}

    /** The HTML of a page. */
    public static String render(String template, Map<String, Object> parameters) {
        StringOutput page = new StringOutput();
        ENGINE.render(template + ".jte", parameters, page);
        return page.toString();
    }
}
