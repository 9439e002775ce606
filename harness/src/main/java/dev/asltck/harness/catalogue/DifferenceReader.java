package dev.asltck.harness.catalogue;

import dev.asltck.harness.catalogue.Difference.Evidence;
import dev.asltck.harness.catalogue.Difference.Topic;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Reads a row of {@code differences.jsonl}. */
final class DifferenceReader {

    private DifferenceReader() {}

    static Difference read(JsonNode row) {
        return new Difference(
                row.required("id").stringValue(),
                Topic.valueOf(constant(row.required("topic"))),
                row.required("title").stringValue(),
                row.required("spec").stringValue(),
                row.required("aws").stringValue(),
                row.required("requirements")
                        .valueStream()
                        .map(JsonNode::stringValue)
                        .toList(),
                evidence(row.required("evidence")));
    }

    private static List<Evidence> evidence(JsonNode evidence) {
        return evidence.valueStream()
                .map(each -> new Evidence(
                        Evidence.Kind.valueOf(constant(each.required("kind"))),
                        each.required("source").stringValue()))
                .toList();
    }

    private static String constant(JsonNode word) {
        return word.stringValue().toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
