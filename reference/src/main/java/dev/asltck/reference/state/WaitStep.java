package dev.asltck.reference.state;

import dev.asltck.reference.query.DataFlow;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/**
 * Executes a Wait State.
 *
 * <ol>
 *   <li>The effective input is selected; the duration or the instant is taken from it, where it is given indirectly.
 *   <li>The clock is left to reach the instant; one in the past is reached at once.
 *   <li>The output is the effective input, as OutputPath selects; Assign has the effective input as its {@code $}.
 * </ol>
 *
 * @see <a href="https://states-language.net/spec.html#wait-state">Wait State</a>
 */
record WaitStep(String name, DataFlow data, DelayField delay, Exit exit) implements Step {

    @Override
    public String type() {
        return "Wait";
    }

    @Override
    public StepResult enter(JsonNode rawInput, StateEvaluation evaluation) {
        JsonNode effectiveInput = data.effectiveInput(rawInput, evaluation);
        Instant until = delay.until(effectiveInput, evaluation);
        StepResult then = exit.with(
                data.passedOutput(rawInput, effectiveInput, evaluation),
                data.assignments(rawInput, effectiveInput, evaluation));
        return until.isAfter(evaluation.now()) ? new StepResult.Waiting(until, then) : then;
    }
}
