package dev.asltck.site.json;

import dev.asltck.reports.text.Beginning;
import dev.asltck.site.markup.Markup;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes JSON texts into markup, laid out and in colors. */
public final class ColoredJson {

    /** Characters; more would make a page that browsers are slow with. */
    private static final int LONGEST = 100_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    // How deep a value may be is a matter of reading it.
                    .streamWriteConstraints(StreamWriteConstraints.builder()
                            .maxNestingDepth(Integer.MAX_VALUE)
                            .build())
                    .build())
            .build();

    private ColoredJson() {}

    /** A text; one that is no JSON as it stands. */
    public static Markup of(String text) {
        return JsonReading.read(text)
                .map(value -> block(JsonLines.of(value, LONGEST)))
                .orElseGet(() -> asItStands(text));
    }

    /** A value. */
    public static Markup of(JsonNode value) {
        return of(MAPPER.writeValueAsString(value));
    }

    private static Markup block(List<JsonLine> lines) {
        return pre(lines.stream().map(JsonLine::html).collect(Collectors.joining("\n")));
    }

    private static Markup asItStands(String text) {
        String shown = Markup.escaped(Beginning.of(text, LONGEST));
        return pre(text.length() <= LONGEST ? shown : shown + "\n<span class=\"jw\">" + Notes.CUT + "</span>");
    }

    private static Markup pre(String html) {
        // HTML drops a line break that follows the tag: a text that begins with one would lose it.
        return new Markup("<pre class=\"json\">\n" + html + "</pre>");
    }
}
