package dev.asltck.reference.state;

import dev.asltck.reference.error.StatesError;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Executes a Fail State: it reports the error that its Error and Cause give.
 *
 * @see <a href="https://states-language.net/spec.html#fail-state">Fail State</a>
 */
record FailStep(String name, Optional<TextField> error, Optional<TextField> cause) implements Step {

    @Override
    public String type() {
        return "Fail";
    }

    @Override
    public StepResult enter(JsonNode rawInput, StateEvaluation evaluation) {
        return new StepResult.Failed(StatesError.of(
                error.map(field -> field.evaluate(rawInput, evaluation)),
                cause.map(field -> field.evaluate(rawInput, evaluation))));
    }
}
