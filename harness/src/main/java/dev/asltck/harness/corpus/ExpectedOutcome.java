package dev.asltck.harness.corpus;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** One outcome that a case accepts. */
public sealed interface ExpectedOutcome {

    /**
     * The definition is refused before anything runs.
     *
     * @param phase {@code parse} or {@code validate}
     * @param requirement the one that it violates; empty where only AWS refuses it
     * @param rule the rule that finds the mistake
     * @param at JSON Pointer of the mistake
     */
    record Rejected(String phase, Optional<String> requirement, Optional<String> rule, Optional<String> at)
            implements ExpectedOutcome {}

    /** Success with exactly this output, by value. */
    record Succeeds(JsonNode output) implements ExpectedOutcome {}

    /** Success with an output that is valid against a JSON Schema. */
    record SucceedsWithSchema(JsonNode schema) implements ExpectedOutcome {}

    /** Failure. */
    record Fails(ExpectedError error, Optional<ExpectedCause> cause) implements ExpectedOutcome {}

    /** The outcome "timed out" of engines that have one. */
    record TimesOut() implements ExpectedOutcome {}

    /** The Error Name of a failure. */
    sealed interface ExpectedError {

        /** This one. */
        record Named(String name) implements ExpectedError {}

        /** The failure has none. */
        record Absent() implements ExpectedError {}

        /** Whichever it is. */
        record Any() implements ExpectedError {}
    }

    /** The Cause of a failure. */
    sealed interface ExpectedCause {

        record Exact(String text) implements ExpectedCause {}

        record Prefix(String text) implements ExpectedCause {}

        /** A regular expression that the whole text matches. */
        record Pattern(String regex) implements ExpectedCause {}

        record Absent() implements ExpectedCause {}
    }
}
