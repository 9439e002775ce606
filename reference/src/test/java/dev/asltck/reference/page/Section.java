package dev.asltck.reference.page;

import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A section of the specification.
 *
 * @param depth 1 for a chapter
 */
record Section(String anchor, String title, int depth) {

    /** All of them, in their order. */
    static List<Section> all() throws IOException, JsonSyntaxException {
        try (InputStream stream = Section.class.getResourceAsStream("/dev/asltck/spec/sections.json")) {
            String text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return Json.read(text)
                    .required("sections")
                    .valueStream()
                    .map(section -> new Section(
                            section.required("anchor").stringValue(),
                            section.required("title").stringValue(),
                            section.required("depth").intValue()))
                    .toList();
        }
    }

    String link() {
        return "[" + title + "](https://states-language.net/spec.html#" + anchor + ")";
    }
}
