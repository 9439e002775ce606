package dev.asltck.reference.run;

import dev.asltck.reference.state.StepResult;

/** What a frame does next. */
@FunctionalInterface
interface Action {

    /**
     * Performs the action.
     *
     * @throws dev.asltck.reference.error.ExecutionFailure if the state reports an error
     */
    StepResult perform(Frame frame);
}
