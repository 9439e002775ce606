package dev.asltck.harness.corpus;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;

/**
 * What has to come out.
 *
 * @param outcomes one, or several where the specification leaves the choice
 * @param invocations what the tasks have received
 * @param path the states entered
 * @param variables of the outermost scope at the end; empty for none
 * @param elapsed seconds from start to end
 * @param warnings all that a validator says about the accepted definition
 */
public record Expectation(
        List<ExpectedOutcome> outcomes,
        Optional<ExpectedInvocations> invocations,
        Optional<List<PathStep>> path,
        Map<String, JsonNode> variables,
        OptionalLong elapsed,
        Optional<List<ExpectedWarning>> warnings) {

    /**
     * A warning.
     *
     * @param rule of the published list
     * @param at JSON Pointer within the definition
     */
    public record ExpectedWarning(String rule, String at) {}

    public Expectation {
        outcomes = List.copyOf(outcomes);
    }

    /** Whether the definition has to be refused. */
    public boolean demandsRejection() {
        return outcomes.stream().allMatch(ExpectedOutcome.Rejected.class::isInstance);
    }

    /** Whether the definition may be refused. */
    public boolean allowsRejection() {
        return outcomes.stream().anyMatch(ExpectedOutcome.Rejected.class::isInstance);
    }
}
