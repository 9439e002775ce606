package dev.asltck.harness.runner;

import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.engine.Engine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Runs cases on an engine, each within its deadline, in parallel where the engine allows it; on a real clock those first that wait
 * longest, so that the whole takes little longer than they. One bad case never costs another its result; an engine that breaks down too
 * often is given up, and what is left is errored.
 */
public final class Runner {

    private final CaseRunner caseRunner;
    private final RunListener listener;

    public Runner(Engine engine, RunOptions options, RunListener listener) {
        this.caseRunner = new CaseRunner(engine, options);
        this.listener = listener;
    }

    /**
     * Runs all cases.
     *
     * @return the results, in the order of the cases
     * @throws InterruptedException if the calling thread is interrupted; listeners have learnt of what had finished
     */
    public List<CaseResult> run(List<Case> cases) throws InterruptedException {
        int lanes = Math.max(1, Math.min(caseRunner.lanes(), cases.size()));
        CaseResult[] results = new CaseResult[cases.size()];
        List<Integer> order = order(cases);
        AtomicInteger next = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(lanes, task -> daemon(task));
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int lane = 0; lane < lanes; lane++) {
                running.add(pool.submit(() -> runLane(cases, order, next, results)));
            }
            for (Future<?> lane : running) {
                await(lane);
            }
        } finally {
            pool.shutdownNow();
            caseRunner.close();
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

    /** Indexes of the cases, in the order in which they are begun. */
    private List<Integer> order(List<Case> cases) throws InterruptedException {
        List<Duration> waiting = new ArrayList<>();
        for (Case each : cases) {
            waiting.add(caseRunner.waiting(each));
        }
        return IntStream.range(0, cases.size())
                .boxed()
                .sorted(Comparator.<Integer, Duration>comparing(waiting::get).reversed())
                .toList();
    }

    private Void runLane(List<Case> cases, List<Integer> order, AtomicInteger next, CaseResult[] results)
            throws InterruptedException {
        int count = caseRunner.casesOfOneGo();
        for (int i = next.getAndAdd(count); i < cases.size(); i = next.getAndAdd(count)) {
            List<Integer> taken = order.subList(i, Math.min(i + count, cases.size()));
            List<CaseResult> finished =
                    caseRunner.run(taken.stream().map(cases::get).toList());
            for (int each = 0; each < taken.size(); each++) {
                results[taken.get(each)] = finished.get(each);
            }
            report(finished);
        }
        return null;
    }

    private synchronized void report(List<CaseResult> finished) {
        finished.forEach(listener::finished);
    }
}
