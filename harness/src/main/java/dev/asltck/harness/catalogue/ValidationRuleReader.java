package dev.asltck.harness.catalogue;

import dev.asltck.harness.catalogue.ValidationRule.Kind;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.problem.Severity;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Reads a row of {@code rules.jsonl}. */
final class ValidationRuleReader {

    private ValidationRuleReader() {}

    static ValidationRule read(JsonNode row) {
        return new ValidationRule(
                row.required("id").stringValue(),
                row.required("topic").stringValue(),
                Kind.valueOf(upper(row.required("kind"))),
                row.required("title").stringValue(),
                severities(row.path("severity")),
                requirements(row.path("requirements")),
                row.required("why").stringValue(),
                Optional.ofNullable(row.get("awsCode")).map(JsonNode::stringValue));
    }

    private static Map<Dialect, Severity> severities(JsonNode severity) {
        Map<Dialect, Severity> severities = new EnumMap<>(Dialect.class);
        severity.forEachEntry((dialect, word) ->
                severities.put(Dialect.valueOf(dialect.toUpperCase(Locale.ROOT)), Severity.valueOf(upper(word))));
        return severities;
    }

    private static List<String> requirements(JsonNode ids) {
        return StreamSupport.stream(ids.spliterator(), false)
                .map(JsonNode::stringValue)
                .toList();
    }

    private static String upper(JsonNode word) {
        return word.stringValue().toUpperCase(Locale.ROOT);
    }
}
