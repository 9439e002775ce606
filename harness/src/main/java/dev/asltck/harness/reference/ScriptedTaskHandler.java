package dev.asltck.harness.reference;

import dev.asltck.harness.engine.Invocation;
import dev.asltck.harness.engine.ScriptedTasks;
import dev.asltck.harness.engine.TaskScripts;
import dev.asltck.harness.engine.TaskScripts.Answer;
import dev.asltck.harness.engine.TaskScripts.Attempt;
import dev.asltck.reference.task.TaskAnswer;
import dev.asltck.reference.task.TaskCall;
import dev.asltck.reference.task.TaskHandler;
import dev.asltck.reference.task.TaskScript;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Answers the interpreter's tasks from the scripts of a case. */
public final class ScriptedTaskHandler implements TaskHandler {

    private final ScriptedTasks tasks;

    public ScriptedTaskHandler(TaskScripts scripts) {
        this.tasks = new ScriptedTasks(scripts);
    }

    @Override
    public TaskScript start(TaskCall call) {
        Attempt attempt = tasks.invoke(call.resource(), call.input());
        return new TaskScript(
                answer(attempt.answer(), call),
                Duration.ofSeconds(attempt.after()),
                attempt.heartbeatEvery().map(Duration::ofSeconds));
    }

    private static TaskAnswer answer(Answer answer, TaskCall call) {
        if (answer instanceof Answer.Result result) {
            return new TaskAnswer.Success(result.value());
        }
        if (answer instanceof Answer.Echo) {
            return new TaskAnswer.Success(call.input());
        }
        if (answer instanceof Answer.Failure failure) {
            return new TaskAnswer.Failure(Optional.of(failure.error()), failure.cause());
        }
        return new TaskAnswer.Never();
    }

    /** Every invocation so far, in order. */
    public List<Invocation> invocations() {
        return tasks.invocations();
    }
}
