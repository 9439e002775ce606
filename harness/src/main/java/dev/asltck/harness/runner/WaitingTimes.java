package dev.asltck.harness.runner;

import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Stimulus;
import dev.asltck.harness.engine.TaskScripts.Answer;
import dev.asltck.harness.engine.TaskScripts.Script;
import dev.asltck.reference.dialect.Dialect;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * How long a case has to wait for its waits, tasks and timeouts on an engine whose clock is real: as long as it takes the reference
 * interpreter on its virtual one. This only says when a case is run and how long it may take, never what is expected of it.
 */
final class WaitingTimes {

    /** A Wait State or a Retrier. An escape may hide either. */
    private static final Pattern TAKES_TIME = Pattern.compile("\"Wait\"|\"Retry\"|\\\\u");

    private final IsolatedReference reference;
    private final Map<String, Duration> known = new ConcurrentHashMap<>();

    /** @param deadline of the reference, for one case */
    WaitingTimes(Dialect dialect, Duration deadline) {
        this.reference = new IsolatedReference(dialect, deadline);
    }

    Duration of(Case aCase) throws InterruptedException {
        Duration before = known.get(aCase.id());
        if (before != null) {
            return before;
        }
        Duration waiting = mayWait(aCase.stimulus()) ? measured(aCase.stimulus()) : Duration.ZERO;
        known.put(aCase.id(), waiting);
        return waiting;
    }

    /** Most cases cannot, so that nobody has to run them to find out. */
    static boolean mayWait(Stimulus stimulus) {
        return TAKES_TIME.matcher(stimulus.definition()).find()
                || stimulus.tasks().byResource().values().stream()
                        .flatMap(Script::everyAttempt)
                        .anyMatch(attempt -> attempt.after() > 0 || attempt.answer() instanceof Answer.Never);
    }

    /** Nothing where the reference comes to no end: whoever runs the case will find out, too. */
    private Duration measured(Stimulus stimulus) throws InterruptedException {
        Observation observation = reference.run(stimulus).result();
        return observation == null ? Duration.ZERO : Duration.ofMillis((long) (observation.elapsedSeconds() * 1_000));
    }
}
