package dev.asltck.reference.run;

import dev.asltck.reference.error.StatesError;
import tools.jackson.databind.JsonNode;

/** How an execution ends. */
public sealed interface Outcome {

    /** It reached a terminal state. */
    record Succeeded(JsonNode output) implements Outcome {}

    /** A state reported an error that nothing handled. */
    record Failed(StatesError error) implements Outcome {}

    /** It took longer than the machine's TimeoutSeconds, in a dialect that has this outcome. */
    record TimedOut() implements Outcome {}

    /**
     * It used up one of its {@link dev.asltck.reference.environment.Limits}.
     *
     * @param limit which one
     */
    record Exhausted(String limit, String message) implements Outcome {}
}
