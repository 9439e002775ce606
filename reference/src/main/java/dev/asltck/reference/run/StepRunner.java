package dev.asltck.reference.run;

import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.error.ExecutionFailure;
import dev.asltck.reference.state.StepResult;

/** Performs actions; the one place in which an error raised within a state becomes the state's error. */
final class StepRunner {

    private final Dialect dialect;

    StepRunner(Dialect dialect) {
        this.dialect = dialect;
    }

    StepResult perform(Action action, Frame frame) {
        try {
            return action.perform(frame);
        } catch (ExecutionFailure failure) {
            Visit visit = frame.visit();
            return new StepResult.Failed(dialect.reported(failure.error(), visit.stateName(), visit.enteredEvent()));
        }
    }
}
