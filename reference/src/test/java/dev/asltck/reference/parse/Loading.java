package dev.asltck.reference.parse;

import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.model.State;
import dev.asltck.reference.model.StateMachine;
import dev.asltck.reference.problem.Problem;
import dev.asltck.reference.problem.Validated;
import java.util.List;
import java.util.Objects;

/** Loads definitions that are written with apostrophes in place of quotation marks. */
final class Loading {

    private Loading() {}

    static Validated<StateMachine> load(String definition, Dialect dialect) {
        return Definition.load(definition.replace('\'', '"'), dialect);
    }

    /** All that is said about a definition. */
    static List<Problem> problems(String definition) {
        return load(definition, Dialect.SPEC).problems();
    }

    /** What is said about a definition, each as its rule and its place. */
    static List<String> found(String definition, Dialect dialect) {
        return load(definition, dialect).problems().stream()
                .map(problem -> problem.id() + " " + problem.at())
                .toList();
    }

    /** The definition whose members of States these are, and which starts at A. */
    static String machine(String states) {
        return "{'StartAt':'A','States':" + states + "}";
    }

    /** The state A of a machine that has no errors. */
    static State stateA(String state) {
        StateMachine machine = load(machine("{'A':" + state + "}"), Dialect.SPEC)
                .value()
                .orElseThrow(() -> new AssertionError(problems(machine("{'A':" + state + "}"))));
        return Objects.requireNonNull(machine.graph().states().get("A"));
    }
}
