package dev.asltck.harness.runner;

import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Stimulus;
import dev.asltck.harness.runner.IsolatedThread.Attempt;
import dev.asltck.reference.dialect.Dialect;
import java.time.Duration;

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

    @Override
    public void close() {
        thread.close();
    }
}
