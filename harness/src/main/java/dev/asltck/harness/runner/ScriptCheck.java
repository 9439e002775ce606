package dev.asltck.harness.runner;

import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.ScriptException;
import dev.asltck.harness.reference.ReferenceEngine;
import dev.asltck.harness.runner.IsolatedThread.Attempt;
import dev.asltck.reference.dialect.Dialect;
import java.time.Duration;

/** Finds out whether it is the author of a case or an engine that is wrong where a task is invoked and the case has no answer. */
final class ScriptCheck {

    private static final Duration DEADLINE = Duration.ofSeconds(30);

    private final ReferenceEngine reference = new ReferenceEngine();
    private final Dialect dialect;

    ScriptCheck(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Whether the scripts answer all that the reference interpreter asks for. */
    boolean suffice(Case aCase) throws InterruptedException {
        try (IsolatedEngine isolated = new IsolatedEngine(reference)) {
            Attempt<Observation> attempt = isolated.run(aCase.stimulus(), dialect, DEADLINE);
            return attempt.inTime() && !(attempt.thrown() instanceof ScriptException);
        }
    }
}
