package dev.asltck.site.json;

import dev.asltck.reports.results.FactRecord;
import dev.asltck.site.markup.Markup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/**
 * In what an engine differs in a tier.
 *
 * @param tier the part of the verdict
 * @param diff the document expected against the document that came, or each fact by itself
 * @param isPartial whether there may be more differences than were recorded
 */
public record FactDiff(String tier, Markup diff, boolean isPartial) {

    /** Results tell so many differences of a value and no more. */
    private static final int MOST_RECORDED = 5;

    /** One for each tier, in the order of the facts. */
    public static List<FactDiff> of(List<FactRecord> facts, Optional<ObjectNode> expect) {
        Map<String, List<FactRecord>> byTier = facts.stream()
                .collect(Collectors.groupingBy(FactRecord::tier, LinkedHashMap::new, Collectors.toList()));
        return byTier.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue(), expect))
                .toList();
    }

    private static FactDiff of(String tier, List<FactRecord> facts, Optional<ObjectNode> expect) {
        Markup diff = expect.map(value -> ExpectedDocuments.of(tier, value)).orElse(List.of()).stream()
                .filter(document -> areAbout(facts, document))
                .flatMap(document -> actual(document, facts).map(actual -> LineDiff.of(document, actual)).stream())
                .findFirst()
                .orElseGet(() -> apart(facts));
        return new FactDiff(tier, diff, facts.size() >= MOST_RECORDED);
    }

    /** Whether the document has what the facts say was expected. That of another version of the case may not. */
    private static boolean areAbout(List<FactRecord> facts, JsonValue document) {
        return facts.stream()
                .allMatch(fact -> JsonPatch.isPointer(fact.pointer())
                        && FactValues.tells(fact.expected(), JsonPatch.find(document, fact.pointer())));
    }

    /** The document that came, as far as the facts tell it; empty if they tell of places that it cannot have. */
    private static Optional<JsonValue> actual(JsonValue document, List<FactRecord> facts) {
        Optional<JsonValue> actual = Optional.of(document);
        for (FactRecord fact : removedLast(facts)) {
            actual = actual.flatMap(value -> JsonPatch.replace(value, fact.pointer(), told(fact.actual())));
        }
        return actual;
    }

    /** In such an order that nothing moves an element of an array whose turn is still to come. */
    private static List<FactRecord> removedLast(List<FactRecord> facts) {
        List<FactRecord> ordered = new ArrayList<>(facts);
        ordered.removeIf(fact -> FactValues.isNothing(fact.actual()));
        for (int i = facts.size() - 1; i >= 0; i--) {
            if (FactValues.isNothing(facts.get(i).actual())) {
                ordered.add(facts.get(i));
            }
        }
        return ordered;
    }

    private static Optional<JsonValue> told(String actual) {
        return FactValues.isNothing(actual) ? Optional.empty() : Optional.of(FactValues.read(actual));
    }

    /** Each place by itself. A value that is wrong in several ways has a fact for each, and is there once. */
    private static Markup apart(List<FactRecord> facts) {
        Map<List<String>, List<FactRecord>> byValue = facts.stream()
                .collect(Collectors.groupingBy(
                        fact -> List.of(fact.pointer(), fact.actual()), LinkedHashMap::new, Collectors.toList()));
        return Markup.joined(byValue.values().stream().map(FactDiff::place).toList());
    }

    private static Markup place(List<FactRecord> facts) {
        FactRecord first = facts.get(0);
        String at = first.pointer().isEmpty()
                ? ""
                : "<p class=\"pointer\">at <code>" + Markup.escaped(first.pointer()) + "</code></p>\n";
        List<JsonValue> expected =
                facts.stream().map(FactRecord::expected).map(FactValues::read).toList();
        return new Markup(
                at + LineDiff.of(expected, FactValues.read(first.actual())).html());
    }
}
