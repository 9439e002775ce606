package dev.asltck.harness.api.estimate;

import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.engine.ScriptException;
import dev.asltck.harness.reference.ReferenceEngine;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.run.TraceEvent;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the state transitions of a case, as AWS does: each state entered, and each retry. */
final class TransitionCounter {

    private final ReferenceEngine reference = new ReferenceEngine();
    private final Dialect dialect;

    TransitionCounter(Dialect dialect) {
        this.dialect = dialect;
    }

    long count(Case aCase) {
        AtomicLong count = new AtomicLong();
        try {
            reference.run(aCase.stimulus(), dialect, (at, scope, event) -> {
                if (event instanceof TraceEvent.StateEntered || event instanceof TraceEvent.RetryScheduled) {
                    count.incrementAndGet();
                }
            });
        } catch (ScriptException e) {
            // It ends here; on AWS it will be stopped.
        }
        return count.get();
    }
}
