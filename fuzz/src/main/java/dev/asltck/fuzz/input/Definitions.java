package dev.asltck.fuzz.input;

import dev.asltck.reference.json.Json;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Makes definitions out of scripts: most are those of the corpus with a few changes, the others have random expressions, or are random
 * JSON or random text.
 */
public final class Definitions {

    private static final int MOST_MUTATIONS = 6;

    /** Larger ones are written in one line: the pretty printer recurses. */
    private static final int MOST_PRETTY_SLOTS = 200;

    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Seeds seeds;

    private Definitions(Seeds seeds) {
        this.seeds = seeds;
    }

    /** Definitions that are made of those of the corpus. */
    public static Definitions ofCorpus() {
        return new Definitions(Seeds.OF_CORPUS);
    }

    /** The same input for the same choices. */
    public FuzzInput of(byte[] choices) {
        Script script = new Script(choices);
        return switch (script.below(16)) {
            case 12, 13 -> new FuzzInput(text(new RandomTexts(script).machine(), script), Optional.empty(), script);
            case 14 -> new FuzzInput(text(random(script), script), Optional.empty(), script);
            case 15 -> new FuzzInput(script.rest(), Optional.empty(), script);
            default -> mutated(script);
        };
    }

    private FuzzInput mutated(Script script) {
        Seed seed = script.oneOf(seeds.definitions());
        Draft draft = new Draft(seed.definition());
        Material material = new Material(script, draft, seeds);
        for (int changes = script.below(MOST_MUTATIONS); changes > 0 && script.hasMore(); changes--) {
            Slot slot = draft.slot(script);
            script.oneOf(Mutation.ALL).change(slot, material);
        }
        String text = text(draft.definition(), script);
        return new FuzzInput(text, script.oneIn(3) ? Optional.of(random(script)) : seed.input(), script);
    }

    private JsonNode random(Script script) {
        Draft nothing = new Draft(JsonNodeFactory.instance.nullNode());
        return new RandomJson(new Material(script, nothing, seeds)).value();
    }

    private static String text(JsonNode definition, Script script) {
        boolean isPretty = script.oneIn(3) && Slot.allIn(definition).size() < MOST_PRETTY_SLOTS;
        String text = isPretty ? PRETTY.writeValueAsString(definition) : Json.write(definition);
        return script.oneIn(5) ? TextEdit.edit(text, script) : text;
    }
}
