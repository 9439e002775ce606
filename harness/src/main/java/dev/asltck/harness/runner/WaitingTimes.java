package dev.asltck.harness.runner;

import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.engine.ScriptException;
import dev.asltck.harness.reference.ReferenceEngine;
import dev.asltck.reference.dialect.Dialect;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How long a case has to wait for its waits, tasks and timeouts on an engine whose clock is real: as long as it takes the reference
 * interpreter on its virtual one. This only says when a case is run and how long it may take, never what is expected of it.
 */
final class WaitingTimes {

    private final ReferenceEngine reference = new ReferenceEngine();
    private final Dialect dialect;
    private final Map<String, Duration> known = new ConcurrentHashMap<>();

    WaitingTimes(Dialect dialect) {
        this.dialect = dialect;
    }

    Duration of(Case aCase) {
        return known.computeIfAbsent(aCase.id(), id -> measured(aCase));
    }

    private Duration measured(Case aCase) {
        try {
            double seconds = reference.run(aCase.stimulus(), dialect).elapsedSeconds();
            return Duration.ofMillis((long) (seconds * 1_000));
        } catch (ScriptException e) {
            // Whoever runs it will find out, too.
            return Duration.ZERO;
        }
    }
}
