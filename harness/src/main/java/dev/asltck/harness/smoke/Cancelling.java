package dev.asltck.harness.smoke;

import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.TaskScripts.Answer;
import dev.asltck.harness.runner.IsolatedThread.Attempt;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A run whose task never answers: it has to be possible to stop it. */
final class Cancelling {

    static final String TITLE = "a run whose task never answers is stopped when asked to";

    /** Until it is stopped. On a virtual clock, the run comes to an end by itself. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final MachineProbe PROBE = new MachineProbe(
            "cancel",
            TITLE,
            Machines.TASK,
            Optional.of(Machines.json("{}")),
            List.of(Machines.attempt(new Answer.Never(), 0)),
            Set.of(),
            Optional.empty(),
            "");

    private Cancelling() {}

    static Result run(Engine engine) throws InterruptedException {
        Attempt<Observation> attempt = new EngineRun(engine).attempt(PROBE.stimulus(), PATIENCE);
        if (!attempt.inTime()) {
            return attempt.stopped()
                    ? Result.PASSED
                    : Result.fault(
                            "it did not stop within two seconds",
                            "on 'cancel', stop the execution and reply 'cancelled'; if the engine cannot stop it, reply all the"
                                    + " same, and say no more about the run");
        }
        return attempt.thrown() == null ? Result.PASSED : EngineRun.thrown(attempt.thrown());
    }
}
