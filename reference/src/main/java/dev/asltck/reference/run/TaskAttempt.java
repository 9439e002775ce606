package dev.asltck.reference.run;

import dev.asltck.reference.error.ErrorName;
import dev.asltck.reference.error.StatesError;
import dev.asltck.reference.json.Extent;
import dev.asltck.reference.state.StepResult;
import dev.asltck.reference.task.TaskCall;
import dev.asltck.reference.task.TaskEnd;
import dev.asltck.reference.task.TaskResource;
import java.time.Duration;
import java.util.Optional;

/** An invocation of a task, from its start to how the state goes on when it ends. */
final class TaskAttempt implements Action {

    private final StepResult.Invoking invoking;
    private final TaskEnd end;
    private final Execution execution;

    private TaskAttempt(StepResult.Invoking invoking, TaskEnd end, Execution execution) {
        this.invoking = invoking;
        this.end = end;
        this.execution = execution;
    }

    static TaskAttempt start(StepResult.Invoking invoking, Frame frame, Execution execution) {
        TaskCall call = invoking.call();
        Extent.check(call.input(), execution.budget().limits());
        Optional<Duration> given = invoking.timeoutGiven() ? Optional.of(invoking.timeout()) : Optional.empty();
        execution.trace(frame, new TraceEvent.TaskInvoked(call, given, invoking.heartbeat()));
        TaskEnd end = TaskEnd.of(
                execution.tasks().start(call), invoking.timeout(), invoking.heartbeat(), execution.dialect());
        return new TaskAttempt(invoking, end, execution);
    }

    Duration duration() {
        return end.after();
    }

    @Override
    public StepResult perform(Frame frame) {
        TaskCall call = invoking.call();
        if (end instanceof TaskEnd.Succeeded succeeded && execution.payloads().admit(succeeded.result())) {
            execution.trace(frame, new TraceEvent.TaskSucceeded(call, succeeded.result()));
            return invoking.then().proceed(succeeded.result());
        }
        StatesError error = error();
        execution.trace(frame, new TraceEvent.TaskFailed(call, error, end instanceof TaskEnd.TimedOut));
        return new StepResult.Failed(invoking.failure().apply(error));
    }

    private StatesError error() {
        if (end instanceof TaskEnd.Failed failed) {
            return failed.error();
        }
        return end instanceof TaskEnd.TimedOut timedOut
                ? timedOut.error()
                : PayloadLimit.exceeded(
                                TaskResource.of(invoking.call().resource()).shortName())
                        .withAlias(ErrorName.TASK_FAILED);
    }
}
