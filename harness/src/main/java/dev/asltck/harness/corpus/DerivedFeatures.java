package dev.asltck.harness.corpus;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Which features a case needs, as far as that follows from its definition and its other members; {@code features.json} has the rules. */
final class DerivedFeatures {

    private static final Map<String, Predicate<JsonNode>> BY_STATE = Map.ofEntries(
            Map.entry("variables", DerivedFeatures::assigns),
            Map.entry("dynamic-timeouts", state -> hasAny(state, "TimeoutSecondsPath", "HeartbeatSecondsPath")),
            Map.entry("heartbeat", state -> hasAny(state, "HeartbeatSeconds", "HeartbeatSecondsPath")),
            Map.entry("credentials", state -> hasAny(state, "Credentials")),
            Map.entry("callback", state -> text(state, "Resource").endsWith(".waitForTaskToken")),
            Map.entry("dynamic-fail", state -> hasAny(state, "ErrorPath", "CausePath")),
            Map.entry("retry-limits", state -> anyOf(state, "Retry", "MaxDelaySeconds", "JitterStrategy")),
            Map.entry("item-processor", state -> hasAny(state, "ItemProcessor")),
            Map.entry("item-selector", state -> hasAny(state, "ItemSelector")),
            Map.entry("item-reader", state -> hasAny(state, "ItemReader")),
            Map.entry("item-batcher", state -> hasAny(state, "ItemBatcher")),
            Map.entry("result-writer", state -> hasAny(state, "ResultWriter")),
            Map.entry("tolerated-failure", DerivedFeatures::tolerates),
            Map.entry("distributed-map", DerivedFeatures::isDistributed));

    private DerivedFeatures() {}

    /** The ids of the features, sorted. */
    static SortedSet<String> of(Case aCase) {
        SortedSet<String> features = new TreeSet<>();
        if (aCase.definitionAsText()) {
            features.add("definition-text");
        }
        if (aCase.stimulus().context().isPresent()) {
            features.add("context-injection");
        }
        if (aCase.stimulus().clock().isPresent()) {
            features.add("fixed-clock");
        }
        Optional<JsonNode> definition = Definitions.parse(aCase.stimulus().definition());
        definition.ifPresent(node -> addFrom(node, features));
        return features;
    }

    private static void addFrom(JsonNode definition, SortedSet<String> features) {
        boolean jsonata = isJsonata(definition);
        for (JsonNode state : Definitions.states(definition)) {
            BY_STATE.forEach((feature, uses) -> {
                if (uses.test(state)) {
                    features.add(feature);
                }
            });
            boolean stateIsJsonata = state.has("QueryLanguage") ? isJsonata(state) : isJsonata(definition);
            jsonata |= stateIsJsonata;
            if (!stateIsJsonata) {
                features.addAll(IntrinsicFeatures.of(state));
                if (VariableReferences.areIn(state)) {
                    features.add("variables");
                }
            }
        }
        if (jsonata) {
            features.add("jsonata");
        }
    }

    private static boolean isJsonata(JsonNode node) {
        return text(node, "QueryLanguage").equals("JSONata");
    }

    private static boolean assigns(JsonNode state) {
        return state.has("Assign") || anyOf(state, "Choices", "Assign") || anyOf(state, "Catch", "Assign");
    }

    private static boolean tolerates(JsonNode state) {
        return hasAny(
                state,
                "ToleratedFailureCount",
                "ToleratedFailureCountPath",
                "ToleratedFailurePercentage",
                "ToleratedFailurePercentagePath");
    }

    private static boolean isDistributed(JsonNode state) {
        return Stream.of("ItemProcessor", "Iterator")
                .map(name -> state.path(name).path("ProcessorConfig"))
                .anyMatch(config -> text(config, "Mode").equals("DISTRIBUTED"));
    }

    private static boolean hasAny(JsonNode node, String... names) {
        return Stream.of(names).anyMatch(node::has);
    }

    private static boolean anyOf(JsonNode node, String array, String... names) {
        List<JsonNode> elements = node.path(array).valueStream().toList();
        return elements.stream().anyMatch(element -> hasAny(element, names));
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).stringValue("");
    }
}
