package dev.asltck.reference;

import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.model.StateMachine;
import dev.asltck.reference.parse.Definition;
import dev.asltck.reference.problem.Validated;

/** The interpreter: takes the text of a definition and makes a program of it. */
public final class Interpreter {

    private Interpreter() {}

    /**
     * Parses, validates and compiles a definition.
     *
     * @return the program unless there are errors, and every problem in source order; never throws, whatever the text
     */
    public static Validated<Program> load(String definition, Dialect dialect) {
        Validated<StateMachine> machine = Definition.load(definition, dialect);
        return new Validated<>(machine.value().map(valid -> new Program(valid, dialect)), machine.problems());
    }
}
