package dev.asltck.reference.model;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A state machine: a definition that is legal.
 *
 * @param queryLanguage default for every state in it
 * @param timeoutSeconds the longest it may execute; positive
 * @see <a href="https://states-language.net/spec.html#toplevelfields">Top-level fields</a>
 */
public record StateMachine(
        StateGraph graph,
        QueryLanguage queryLanguage,
        Optional<String> comment,
        String version,
        OptionalLong timeoutSeconds) {}
