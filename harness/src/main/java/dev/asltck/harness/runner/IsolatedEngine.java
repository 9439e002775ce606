package dev.asltck.harness.runner;

import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.NoObservationException;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Stimulus;
import dev.asltck.harness.runner.IsolatedThread.Attempt;
import dev.asltck.reference.dialect.Dialect;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lets an engine run on a thread that can be abandoned. For one caller at a time. */
public final class IsolatedEngine implements AutoCloseable {

    /** For an adapter to stop a case, or to take down an engine that does not stop it. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final Engine engine;
    private final IsolatedThread thread = new IsolatedThread("asl-tck-engine");

    public IsolatedEngine(Engine engine) {
        this.engine = engine;
    }

    /**
     * Runs one case.
     *
     * @throws InterruptedException if the calling thread is interrupted; the case is abandoned
     */
    public Attempt<Observation> run(Stimulus stimulus, Dialect dialect, Duration deadline) throws InterruptedException {
        return thread.run(() -> engine.run(stimulus, dialect), deadline, GRACE);
    }

    /** What an engine answered, and how long it took. */
    record Answer(Observation observation, Duration duration) {}

    /**
     * Runs cases one after another, at one go.
     *
     * @param deadline for all of them
     * @return their answers, if there is one to each
     * @throws InterruptedException if the calling thread is interrupted; the cases are abandoned
     */
    Optional<List<Answer>> runAll(List<Stimulus> stimuli, Dialect dialect, Duration deadline)
            throws InterruptedException {
        Attempt<List<Answer>> attempt = thread.run(() -> answers(stimuli, dialect), deadline);
        return Optional.ofNullable(attempt.result());
    }

    private List<Answer> answers(List<Stimulus> stimuli, Dialect dialect)
            throws NoObservationException, InterruptedException {
        List<Answer> answers = new ArrayList<>();
        for (Stimulus stimulus : stimuli) {
            if (Thread.interrupted()) {
                throw new InterruptedException("nobody waits for the answers any more");
            }
            long start = System.nanoTime();
            Observation observation = engine.run(stimulus, dialect);
            answers.add(new Answer(observation, Duration.ofNanos(System.nanoTime() - start)));
        }
        return answers;
    }

    @Override
    public void close() {
        thread.close();
    }
}
