package dev.asltck.reference.state;

import dev.asltck.reference.query.DataFlow;
import tools.jackson.databind.JsonNode;

/**
 * Executes a Succeed State: its output is its input, as the data fields select it.
 *
 * @see <a href="https://states-language.net/spec.html#succeed-state">Succeed State</a>
 */
record SucceedStep(String name, DataFlow data) implements Step {

    @Override
    public String type() {
        return "Succeed";
    }

    @Override
    public StepResult enter(JsonNode rawInput, StateEvaluation evaluation) {
        JsonNode effectiveInput = data.effectiveInput(rawInput, evaluation);
        return new StepResult.End(data.passedOutput(rawInput, effectiveInput, evaluation), null);
    }
}
