package dev.asltck.harness.corpus;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What the tasks have to have received, in all.
 *
 * @param ordered whether in this order
 */
public record ExpectedInvocations(boolean ordered, List<Call> calls) {

    public ExpectedInvocations {
        calls = List.copyOf(calls);
    }

    /**
     * One invocation.
     *
     * @param input what it received, by value
     * @param inputSchema a JSON Schema for what it received
     */
    public record Call(String resource, Optional<JsonNode> input, Optional<JsonNode> inputSchema) {}
}
