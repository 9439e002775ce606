package dev.asltck.harness.runner;

import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Stimulus;
import dev.asltck.harness.reference.ReferenceEngine;
import dev.asltck.harness.runner.IsolatedThread.Attempt;
import dev.asltck.reference.dialect.Dialect;
import java.time.Duration;

/**
 * The reference interpreter, where something about a case is to be found out from it: on a thread of its own for each case.
 *
 * @param deadline for one case
 */
record IsolatedReference(Dialect dialect, Duration deadline) {

    private static final ReferenceEngine REFERENCE = new ReferenceEngine();

    Attempt<Observation> run(Stimulus stimulus) throws InterruptedException {
        try (IsolatedEngine isolated = new IsolatedEngine(REFERENCE)) {
            return isolated.run(stimulus, dialect, deadline);
        }
    }
}
