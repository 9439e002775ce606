package dev.asltck.reference.state;

import dev.asltck.reference.error.StatesError;
import dev.asltck.reference.query.DataFlow;
import dev.asltck.reference.query.Evaluation;
import tools.jackson.databind.JsonNode;

/** A Task, Parallel or Map State: waits for a result, may be attempted again, may be caught. */
public interface AttemptStep extends Step {

    DataFlow data();

    Exit exit();

    /** Whether an attempt executes branches or iterations. */
    default boolean forks() {
        return false;
    }

    /** Retry and Catch. */
    ErrorPolicy errors();

    /**
     * Processes the result that an attempt has generated: Assign is evaluated with the result as its {@code $}, the output is made of
     * the raw input and the result.
     *
     * @throws dev.asltck.reference.error.ExecutionFailure if the state reports an error
     */
    default StepResult complete(JsonNode rawInput, JsonNode result, Evaluation evaluation) {
        return exit().with(
                        data().output(rawInput, result, evaluation), data().assignments(rawInput, result, evaluation));
    }

    /**
     * Applies a Catcher to an error that it matches.
     *
     * @param catcher its index in Catch
     * @throws dev.asltck.reference.error.ExecutionFailure if the Catcher cannot be applied
     */
    default StepResult.Next caught(int catcher, JsonNode rawInput, StatesError error, Evaluation evaluation) {
        return errors().caught(catcher, rawInput, error, evaluation);
    }
}
