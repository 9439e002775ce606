package dev.asltck.harness.cli.validate;

import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.model.StateMachine;
import dev.asltck.reference.parse.Definition;
import dev.asltck.reference.problem.Validated;

/** How a definition is written. */
interface Notation {

    Notation JSON = Definition::load;

    /** Reads a definition and finds all that is wrong with it, whatever the text is. */
    Validated<StateMachine> load(String text, Dialect dialect);

    /** The notation that the name of a file tells. */
    static Notation of(String fileName) {
        return JSON;
    }
}
