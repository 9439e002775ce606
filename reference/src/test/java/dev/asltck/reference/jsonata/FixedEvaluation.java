package dev.asltck.reference.jsonata;

import dev.asltck.reference.environment.Budget;
import dev.asltck.reference.environment.Entropy;
import dev.asltck.reference.environment.Limits;
import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import dev.asltck.reference.query.Evaluation;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An evaluation in which nothing moves. */
final class FixedEvaluation implements Evaluation {

    private final Budget budget;
    private final Entropy entropy = Entropy.seeded(1);
    private final Map<String, JsonNode> variables;
    private final JsonNode context;

    FixedEvaluation(Limits limits) throws JsonSyntaxException {
        this.budget = new Budget(limits);
        this.variables = Map.of("x", Json.read("3"));
        this.context = Json.read("{\"Name\": \"context\"}");
    }

    @Override
    public JsonNode contextObject() {
        return context;
    }

    @Override
    public @Nullable JsonNode variable(String name) {
        return variables.get(name);
    }

    @Override
    public Instant now() {
        return Instant.parse("2024-11-22T00:00:00Z");
    }

    @Override
    public Entropy entropy() {
        return entropy;
    }

    @Override
    public Budget budget() {
        return budget;
    }
}
