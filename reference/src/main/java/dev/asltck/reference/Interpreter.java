package dev.asltck.reference;

import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.dialect.Target;
import dev.asltck.reference.jsonata.ExpressionParser;
import dev.asltck.reference.model.StateMachine;
import dev.asltck.reference.parse.Definition;
import dev.asltck.reference.parse.SourceFormat;
import dev.asltck.reference.problem.Validated;

/** The interpreter: takes the text of a definition and makes a program of it. */
public final class Interpreter {

    private Interpreter() {}

    /**
     * Parses, validates and compiles a definition that is a JSON text.
     *
     * @return as {@link #load(String, SourceFormat, Dialect)}
     */
    public static Validated<Program> load(String definition, Dialect dialect) {
        return load(definition, SourceFormat.JSON, dialect);
    }

    /**
     * Parses, validates and compiles a definition.
     *
     * @return the program unless there are errors, and every problem in source order; never throws, whatever the text
     */
    public static Validated<Program> load(String definition, SourceFormat format, Dialect dialect) {
        ExpressionParser parser = new ExpressionParser(dialect);
        Validated<StateMachine> machine = Definition.load(definition, format, Target.mocked(dialect), parser);
        return new Validated<>(machine.value().map(valid -> new Program(valid, dialect, parser)), machine.problems());
    }
}
