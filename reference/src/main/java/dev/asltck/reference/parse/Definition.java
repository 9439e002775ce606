package dev.asltck.reference.parse;

import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.dialect.Target;
import dev.asltck.reference.json.JsonSyntaxException;
import dev.asltck.reference.json.SourceText;
import dev.asltck.reference.model.StateMachine;
import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Place;
import dev.asltck.reference.problem.Problem;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Severity;
import dev.asltck.reference.problem.Strictness;
import dev.asltck.reference.problem.Validated;
import dev.asltck.reference.validate.Rules;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The definition of a state machine, as a text.
 *
 * @see <a href="https://states-language.net/spec.html#structure-of-a-state-machine">Structure of a State Machine</a>
 */
public final class Definition {
    static final Check JSON_TEXT = Check.demanded("json-syntax", "machine.json-text");
    static final Check MACHINE_OBJECT = Check.demanded("machine-object", "machine.json-object");
    static final Check DUPLICATE_KEYS = Check.silent("duplicate-json-keys", Strictness.ADVICE);

    static final Check DUPLICATE_STATES = Check.demanded("state-name-unique", "state.name.unique-machine-wide");

    /** The pointer of a state, at any depth. */
    private static final Pattern STATE =
            Pattern.compile("(/States/[^/]*/(Branches/\\d+|ItemProcessor|Iterator))*/States/[^/]*");

    private Definition() {}

    /** Read the definition of a machine whose tasks are mocked. */
    public static Validated<StateMachine> load(String text, Dialect dialect) {
        return load(text, Target.mocked(dialect));
    }

    /**
     * Read a definition and check all of it.
     *
     * <p>Whatever the text is, the outcome says it: no exception is thrown. One pass finds all problems, in time proportional to the
     * text.
     */
    public static Validated<StateMachine> load(String text, Target target) {
        SourceText source = SourceText.read(text);
        Optional<JsonSyntaxException> error = source.syntaxError();
        if (error.isPresent()) {
            return new Validated<>(Optional.empty(), List.of(syntaxProblem(error.get())));
        }
        Problems problems = new Problems(target);
        Optional<StateMachine> machine = source.tree().flatMap(tree -> read(tree, problems));
        new LinkedHashSet<>(source.duplicateKeys()).forEach(key -> reportDuplicate(key, problems));
        return new Validated<>(
                problems.hasErrors() ? Optional.empty() : machine,
                problems.inSourceOrder(place -> source.locate(place.pointer())));
    }

    private static Optional<StateMachine> read(JsonNode tree, Problems problems) {
        return new Value(tree, Place.ROOT, problems).object(MACHINE_OBJECT).map(fields -> {
            StateMachine machine = MachineReader.read(fields);
            Rules.check((ObjectNode) tree, problems);
            return machine;
        });
    }

    private static Problem syntaxProblem(JsonSyntaxException e) {
        return new Problem(
                JSON_TEXT.id(),
                Severity.ERROR,
                Place.ROOT.pointer(),
                e.location(),
                "The definition is not a JSON text: it " + e.explanation(),
                Optional.empty(),
                JSON_TEXT.requirements());
    }

    /** A state given twice breaks more than a recommendation of JSON: state names are unique. */
    private static void reportDuplicate(String pointer, Problems problems) {
        Place place = Place.ROOT.down(pointer);
        problems.report(
                STATE.matcher(pointer).matches() ? DUPLICATE_STATES : DUPLICATE_KEYS,
                place,
                place.label() + " is there more than once, and only the last one counts",
                "Remove the others, or give them names of their own.");
    }
}
