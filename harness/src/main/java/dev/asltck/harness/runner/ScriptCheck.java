package dev.asltck.harness.runner;

import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.ScriptException;
import dev.asltck.harness.runner.IsolatedThread.Attempt;
import dev.asltck.reference.dialect.Dialect;
import java.time.Duration;

/** Finds out whether it is the author of a case or an engine that is wrong where a task is invoked and the case has no answer. */
final class ScriptCheck {

    private static final Duration DEADLINE = Duration.ofSeconds(30);

    private final IsolatedReference reference;

    ScriptCheck(Dialect dialect) {
        this.reference = new IsolatedReference(dialect, DEADLINE);
    }

    /** Whether the scripts answer all that the reference interpreter asks for. */
    boolean suffice(Case aCase) throws InterruptedException {
        Attempt<Observation> attempt = reference.run(aCase.stimulus());
        return attempt.inTime() && !(attempt.thrown() instanceof ScriptException);
    }
}
