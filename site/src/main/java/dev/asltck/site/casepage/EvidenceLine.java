package dev.asltck.site.casepage;

import dev.asltck.site.page.Links;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Where an expectation is known from.
 *
 * @param kind a word of the format of case files
 * @param details the other members of the evidence
 */
public record EvidenceLine(String kind, List<String> details) {

    public EvidenceLine {
        details = List.copyOf(details);
    }

    static List<EvidenceLine> of(JsonNode evidence) {
        return evidence.valueStream().map(EvidenceLine::line).toList();
    }

    private static EvidenceLine line(JsonNode piece) {
        List<String> details = new ArrayList<>();
        piece.forEachEntry((name, value) -> {
            String text = value.isString() ? value.stringValue() : value.toString();
            if (name.equals("dialect")) {
                details.add("for the dialect " + text);
            } else if (!name.equals("kind")) {
                details.add(text);
            }
        });
        return new EvidenceLine(piece.path("kind").asString("(no kind)"), details);
    }

    /** A detail as a link, if it is an address. */
    public static Optional<String> link(String detail) {
        return Links.outward(detail);
    }
}
