package dev.asltck.harness.runner;

import dev.asltck.harness.compare.Judgement;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.EngineDescription;
import dev.asltck.harness.verdict.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs cases on an engine, each within its deadline, in parallel where the engine allows it. One bad case never costs another its
 * result; an engine that breaks down too often is given up, and what is left is errored.
 */
public final class Runner {

    private final Engine engine;
    private final EngineDescription description;
    private final RunOptions options;
    private final RunListener listener;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger breakdowns = new AtomicInteger();

    public Runner(Engine engine, RunOptions options, RunListener listener) {
        this.engine = engine;
        this.description = engine.describe();
        this.options = options;
        this.listener = listener;
    }

    /**
     * Runs all cases.
     *
     * @return the results, in the order of the cases
     * @throws InterruptedException if the calling thread is interrupted; listeners have learnt of what had finished
     */
    public List<CaseResult> run(List<Case> cases) throws InterruptedException {
        int lanes = description.parallel() ? Math.max(1, Math.min(options.parallelism(), cases.size())) : 1;
        CaseResult[] results = new CaseResult[cases.size()];
        ExecutorService pool = Executors.newFixedThreadPool(lanes, task -> daemon(task));
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int lane = 0; lane < lanes; lane++) {
                running.add(pool.submit(() -> runLane(cases, results)));
            }
            for (Future<?> lane : running) {
                await(lane);
            }
        } finally {
            pool.shutdownNow();
        }
        return Arrays.stream(results).map(Objects::requireNonNull).toList();
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "asl-tck-runner");
        thread.setDaemon(true);
        return thread;
    }

    private static void await(Future<?> lane) throws InterruptedException {
        try {
            lane.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the runner broke down", e.getCause());
        }
    }

    private Void runLane(List<Case> cases, CaseResult[] results) throws InterruptedException {
        CaseRun caseRun = new CaseRun(description, options);
        try (IsolatedEngine isolated = new IsolatedEngine(engine)) {
            for (int i = next.getAndIncrement(); i < cases.size(); i = next.getAndIncrement()) {
                CaseResult result = run(cases.get(i), caseRun, isolated);
                results[i] = result;
                report(result);
            }
        }
        return null;
    }

    private CaseResult run(Case aCase, CaseRun caseRun, IsolatedEngine isolated) throws InterruptedException {
        if (breakdowns.get() >= options.maxBreakdowns()) {
            String why = "not run: the engine has crashed or hung " + options.maxBreakdowns() + " times";
            return new CaseResult(aCase, Judgement.of(new Verdict.Errored(why)), Duration.ZERO);
        }
        long start = System.nanoTime();
        Judgement judgement = caseRun.run(aCase, isolated);
        if (judgement.verdict() instanceof Verdict.Crashed || judgement.verdict() instanceof Verdict.Hung) {
            breakdowns.incrementAndGet();
        }
        return new CaseResult(aCase, judgement, Duration.ofNanos(System.nanoTime() - start));
    }

    private synchronized void report(CaseResult result) {
        listener.finished(result);
    }
}
