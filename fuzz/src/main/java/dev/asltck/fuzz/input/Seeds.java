package dev.asltck.fuzz.input;

import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.CorpusLoader;
import dev.asltck.harness.engine.Stimulus;
import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The definitions to start from: those of the corpus.
 *
 * @param names that objects in them have
 */
record Seeds(List<Seed> definitions, List<String> names) {

    static final Seeds OF_CORPUS = of(CorpusLoader.builtIn());

    private static Seeds of(List<Case> cases) {
        Map<String, Seed> seeds = new LinkedHashMap<>();
        TreeSet<String> names = new TreeSet<>();
        for (Case each : cases) {
            Stimulus stimulus = each.stimulus();
            tree(stimulus.definition()).ifPresent(tree -> {
                seeds.putIfAbsent(stimulus.definition(), new Seed(tree, stimulus.input()));
                Slot.allIn(tree).forEach(slot -> slot.name().ifPresent(names::add));
            });
        }
        return new Seeds(List.copyOf(seeds.values()), List.copyOf(names));
    }

    private static Optional<JsonNode> tree(String definition) {
        try {
            return Optional.of(Json.read(definition)).filter(ObjectNode.class::isInstance);
        } catch (JsonSyntaxException e) {
            return Optional.empty();
        }
    }
}
