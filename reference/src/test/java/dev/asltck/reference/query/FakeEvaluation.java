package dev.asltck.reference.query;

import dev.asltck.reference.environment.Budget;
import dev.asltck.reference.environment.Entropy;
import dev.asltck.reference.environment.Limits;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** An evaluation outside of any execution. */
public record FakeEvaluation(JsonNode contextObject, Map<String, JsonNode> variables, Entropy entropy, Budget budget)
        implements Evaluation {

    /** With an empty Context Object, no variables and the default limits. */
    public FakeEvaluation() {
        this(Limits.DEFAULT);
    }

    public FakeEvaluation(Limits limits) {
        this(JsonNodeFactory.instance.objectNode(), Map.of(), Entropy.seeded(1), new Budget(limits));
    }

    public FakeEvaluation withContextObject(JsonNode newContextObject) {
        return new FakeEvaluation(newContextObject, variables, entropy, budget);
    }

    public FakeEvaluation withVariable(String name, JsonNode value) {
        return new FakeEvaluation(contextObject, Map.of(name, value), entropy, budget);
    }

    @Override
    public @Nullable JsonNode variable(String name) {
        return variables.get(name);
    }

    @Override
    public Instant now() {
        return Instant.EPOCH;
    }
}
