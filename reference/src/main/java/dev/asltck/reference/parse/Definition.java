package dev.asltck.reference.parse;

import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.dialect.Target;
import dev.asltck.reference.jsonata.ExpressionParser;
import dev.asltck.reference.model.StateMachine;
import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Location;
import dev.asltck.reference.problem.Place;
import dev.asltck.reference.problem.Problem;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Severity;
import dev.asltck.reference.problem.Strictness;
import dev.asltck.reference.problem.Validated;
import dev.asltck.reference.source.Remark;
import dev.asltck.reference.source.SourceText;
import dev.asltck.reference.source.SyntaxError;
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
    static final Check AMBIGUOUS_SCALAR = Check.silent("yaml-ambiguous-scalar", Strictness.ADVICE);
    static final Check MACHINE_OBJECT = Check.demanded("machine-object", "machine.json-object");
    static final Check DUPLICATE_KEYS = Check.silent("duplicate-json-keys", Strictness.ADVICE);

    static final Check DUPLICATE_STATES = Check.demanded("state-name-unique", "state.name.unique-machine-wide");

    /** The pointer of a state, at any depth. */
    private static final Pattern STATE =
            Pattern.compile("(/States/[^/]*/(Branches/\\d+|ItemProcessor|Iterator))*/States/[^/]*");

    private Definition() {}

    /** Read a definition that is a JSON text, of a machine whose tasks are mocked. */
    public static Validated<StateMachine> load(String text, Dialect dialect) {
        return load(text, SourceFormat.JSON, dialect);
    }

    /** Read the definition of a machine whose tasks are mocked. */
    public static Validated<StateMachine> load(String text, SourceFormat format, Dialect dialect) {
        return load(text, format, Target.mocked(dialect));
    }

    /** Read a definition and check all of it. */
    public static Validated<StateMachine> load(String text, SourceFormat format, Target target) {
        return load(text, format, target, new ExpressionParser(target.dialect()));
    }

    /**
     * Read a definition and check all of it.
     *
     * <p>Whatever the text is, the outcome says it: no exception is thrown. One pass finds all problems, in time proportional to the
     * text.
     *
     * @param expressions parses the JSONata expressions, which it then knows
     */
    public static Validated<StateMachine> load(
            String text, SourceFormat format, Target target, ExpressionParser expressions) {
        SourceText source = format.read(text);
        Optional<SyntaxError> error = source.syntaxError();
        if (error.isPresent()) {
            return new Validated<>(Optional.empty(), List.of(syntaxProblem(error.get(), format)));
        }
        Problems problems = new Problems(target);
        Optional<StateMachine> machine = source.tree().flatMap(tree -> read(tree, new Reading(problems, expressions)));
        new LinkedHashSet<>(source.duplicateKeys()).forEach(key -> reportDuplicate(key, problems));
        source.remarks().forEach(remark -> reportAmbiguous(remark, problems));
        return new Validated<>(
                problems.hasErrors() ? Optional.empty() : machine,
                problems.inSourceOrder(place -> locate(place, source)));
    }

    private static Location locate(Place place, SourceText source) {
        return place.character().isPresent()
                ? source.locate(place.pointer(), place.character().getAsInt())
                : source.locate(place.pointer());
    }

    private static Optional<StateMachine> read(JsonNode tree, Reading reading) {
        return new Value(tree, Place.ROOT, reading).object(MACHINE_OBJECT).map(fields -> {
            StateMachine machine = MachineReader.read(fields);
            Rules.check((ObjectNode) tree, reading.problems());
            return machine;
        });
    }

    private static Problem syntaxProblem(SyntaxError error, SourceFormat format) {
        return new Problem(
                format.syntax().id(),
                Severity.ERROR,
                Place.ROOT.pointer(),
                error.location(),
                "The definition " + format.complaint() + ": it " + error.explanation(),
                error.hint(),
                format.syntax().requirements());
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

    private static void reportAmbiguous(Remark remark, Problems problems) {
        problems.report(
                AMBIGUOUS_SCALAR,
                Place.ROOT.down(remark.pointer()),
                remark.location(),
                remark.message(),
                Optional.of(remark.hint()));
    }
}
