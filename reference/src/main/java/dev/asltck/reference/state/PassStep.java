package dev.asltck.reference.state;

import dev.asltck.reference.query.DataFlow;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Executes a Pass State.
 *
 * <ol>
 *   <li>The result is the Result field or, without one, the effective input.
 *   <li>Assign is evaluated, with the result as its {@code $}.
 *   <li>The output is made of the raw input and the result.
 * </ol>
 *
 * @see <a href="https://states-language.net/spec.html#pass-state">Pass State</a>
 */
record PassStep(String name, DataFlow data, Optional<JsonNode> fixedResult, Exit exit) implements Step {

    @Override
    public String type() {
        return "Pass";
    }

    @Override
    public StepResult enter(JsonNode rawInput, StateEvaluation evaluation) {
        JsonNode result = fixedResult.isPresent() ? fixedResult.get() : data.effectiveInput(rawInput, evaluation);
        return exit.with(data.output(rawInput, result, evaluation), data.assignments(rawInput, result, evaluation));
    }
}
