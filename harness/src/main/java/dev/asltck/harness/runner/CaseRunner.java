package dev.asltck.harness.runner;

import dev.asltck.harness.compare.Judgement;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.EngineDescription;
import dev.asltck.harness.verdict.Verdict;
import java.time.Duration;
import java.util.Deque;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs single cases on an engine, for callers that decide themselves when a case is due. Any number of threads may call it; no more run
 * at once than the engine and the options allow. An engine that breaks down too often is given up, and what is left is errored.
 */
public final class CaseRunner implements AutoCloseable {

    private final Engine engine;
    private final EngineDescription description;
    private final RunOptions options;
    private final CaseRun caseRun;
    private final Semaphore lanes;
    private final Deque<IsolatedEngine> idle = new ConcurrentLinkedDeque<>();
    private final AtomicInteger breakdowns = new AtomicInteger();

    /**
     * Takes an engine.
     *
     * @param engine stays open when this is closed
     */
    public CaseRunner(Engine engine, RunOptions options) {
        this.engine = engine;
        this.description = engine.describe();
        this.options = options;
        this.caseRun = new CaseRun(description, options);
        this.lanes = new Semaphore(lanes());
    }

    /** How many cases run at once at most. */
    int lanes() {
        return description.parallel() ? Math.max(1, options.parallelism()) : 1;
    }

    /** The features that a case needs and the engine lacks, sorted; the case is not run if there are any. */
    public Set<String> missingFeatures(Case aCase) {
        Set<String> missing = new TreeSet<>(aCase.features());
        missing.retainAll(description.unsupportedFeatures());
        return missing;
    }

    /**
     * Runs a case, whatever the engine does.
     *
     * @throws InterruptedException if the calling thread is interrupted
     */
    public CaseResult run(Case aCase) throws InterruptedException {
        Set<String> missing = missingFeatures(aCase);
        if (!missing.isEmpty()) {
            return notRun(aCase, new Verdict.Unsupported(missing));
        }
        lanes.acquire();
        try {
            return runInLane(aCase);
        } finally {
            lanes.release();
        }
    }

    private CaseResult runInLane(Case aCase) throws InterruptedException {
        if (breakdowns.get() >= options.maxBreakdowns()) {
            String why = "not run: the engine has crashed or hung " + options.maxBreakdowns() + " times";
            return notRun(aCase, new Verdict.Errored(why));
        }
        IsolatedEngine isolated = Objects.requireNonNullElseGet(idle.poll(), () -> new IsolatedEngine(engine));
        try {
            long start = System.nanoTime();
            Judgement judgement = caseRun.run(aCase, isolated);
            count(judgement.verdict());
            return new CaseResult(aCase, judgement, Duration.ofNanos(System.nanoTime() - start));
        } finally {
            idle.push(isolated);
        }
    }

    private void count(Verdict verdict) {
        if (verdict instanceof Verdict.Crashed || verdict instanceof Verdict.Hung) {
            breakdowns.incrementAndGet();
        }
    }

    private static CaseResult notRun(Case aCase, Verdict verdict) {
        return new CaseResult(aCase, Judgement.of(verdict), Duration.ZERO);
    }

    @Override
    public void close() {
        for (IsolatedEngine isolated = idle.poll(); isolated != null; isolated = idle.poll()) {
            isolated.close();
        }
    }
}
