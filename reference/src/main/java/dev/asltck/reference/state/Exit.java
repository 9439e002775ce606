package dev.asltck.reference.state;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where a state goes when it is done: its Next, or its End.
 *
 * @param link null for a terminal state
 */
public record Exit(@Nullable Link link) {

    StepResult with(JsonNode output, @Nullable ObjectNode assigned) {
        return link == null
                ? new StepResult.End(output, assigned)
                : new StepResult.Next(link.target(), output, assigned);
    }
}
