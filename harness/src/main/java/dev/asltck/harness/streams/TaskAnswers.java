package dev.asltck.harness.streams;

import dev.asltck.harness.engine.TaskScripts.Attempt;
import dev.asltck.harness.streams.protocol.Message.Task;

/** Answers the tasks of one run, when it is time. */
interface TaskAnswers {

    void answer(Task task, Attempt attempt);

    /** The run is over: what has not been said is said no more. */
    void end();
}
