package dev.asltck.reference.state;

import dev.asltck.reference.error.ErrorName;
import dev.asltck.reference.error.ExecutionFailure;
import dev.asltck.reference.query.DataFlow;
import dev.asltck.reference.state.StepResult.ChosenRule;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Executes a Choice State.
 *
 * <ol>
 *   <li>The effective input is selected.
 *   <li>The Choice Rules are tried in order; the first that is true is chosen. Default counts as a last rule that is always true.
 *   <li>Without any the state reports an error.
 *   <li>The output is the effective input, as OutputPath selects. The Assign of the chosen rule is evaluated, that of the state only
 *       with Default.
 * </ol>
 *
 * @param data of the state
 * @param rules the Choice Rules, then the Default
 * @see <a href="https://states-language.net/spec.html#choice-state">Choice State</a>
 */
record ChoiceStep(String name, DataFlow data, List<Rule> rules) implements Step {

    @Override
    public String type() {
        return "Choice";
    }

    @Override
    public StepResult enter(JsonNode rawInput, StateEvaluation evaluation) {
        JsonNode effectiveInput = data.effectiveInput(rawInput, evaluation);
        for (Rule rule : rules) {
            if (rule.condition().holds(effectiveInput, evaluation)) {
                return rule.choose(rawInput, effectiveInput, evaluation);
            }
        }
        throw new ExecutionFailure(
                ErrorName.NO_CHOICE_MATCHED,
                "Failed to transition out of the state. The state does not point to a next state.");
    }

    /**
     * A Choice Rule at the top level.
     *
     * @param data the state's, with the Assign of the rule
     */
    record Rule(ChosenRule chosen, Condition condition, DataFlow data, Link next) {

        StepResult choose(JsonNode rawInput, JsonNode effectiveInput, StateEvaluation evaluation) {
            return new StepResult.Chosen(
                    chosen,
                    new StepResult.Next(
                            next.target(),
                            data.passedOutput(rawInput, effectiveInput, evaluation),
                            data.assignments(rawInput, effectiveInput, evaluation)));
        }
    }
}
