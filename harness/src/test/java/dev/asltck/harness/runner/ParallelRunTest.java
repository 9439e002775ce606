package dev.asltck.harness.runner;

import static dev.asltck.harness.runner.RunnerCases.cases;
import static dev.asltck.harness.runner.RunnerCases.options;
import static dev.asltck.harness.runner.RunnerCases.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.engine.Descriptions;
import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Stimulus;
import dev.asltck.harness.verdict.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Several cases at once. Each expects its input as its output. */
@Timeout(120)
class ParallelRunTest {

    private static final Duration DEADLINE = Duration.ofMinutes(1);

    private static final RunListener NOBODY = result -> {};

    private static final Verdict PASSED = new Verdict.Passed();

    @Test
    void keepsTheOrderOfTheCases() throws InterruptedException {
        Engine engine = FakeEngines.engine(Descriptions.parallel(), FakeEngines::echoes);
        List<Case> cases = cases(50);

        List<CaseResult> results = new Runner(engine, options(DEADLINE, 4, 20), NOBODY).run(cases);

        assertThat(results).extracting(CaseResult::aCase).isEqualTo(cases);
    }

    /** Each waits for all: were they run one after another, none would ever answer. */
    @Test
    void runsSeveralAtOnce() throws InterruptedException {
        CyclicBarrier together = new CyclicBarrier(3);
        Engine engine = FakeEngines.engine(Descriptions.parallel(), stimulus -> meet(together, stimulus));

        assertThat(run(engine, options(DEADLINE, 3, 20), cases(3))).containsOnly(PASSED);
    }

    @Test
    void runsOneAtATimeWhereTheEngineAsksForIt() throws InterruptedException {
        AtomicInteger running = new AtomicInteger();
        AtomicBoolean overlapped = new AtomicBoolean();
        Engine engine = FakeEngines.engine(stimulus -> {
            overlapped.compareAndSet(false, running.incrementAndGet() > 1);
            running.decrementAndGet();
            return FakeEngines.echoes(stimulus);
        });

        assertThat(run(engine, options(DEADLINE, 4, 20), cases(50))).containsOnly(PASSED);
        assertThat(overlapped).isFalse();
    }

    /** Whoever writes results down must not lose those of others to a case that hangs. */
    @Test
    void tellsOfResultsWhileAnEarlierCaseStillRuns() throws InterruptedException {
        CountDownLatch heard = new CountDownLatch(4);
        Engine engine = FakeEngines.engine(Descriptions.parallel(), stimulus -> {
            if (stimulus.input().orElseThrow().intValue() == 0) {
                await(heard);
            }
            return FakeEngines.echoes(stimulus);
        });

        List<CaseResult> results =
                new Runner(engine, options(DEADLINE, 2, 20), result -> heard.countDown()).run(cases(5));

        assertThat(results).extracting(result -> result.judgement().verdict()).containsOnly(PASSED);
    }

    private void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Observation meet(CyclicBarrier barrier, Stimulus stimulus) {
        try {
            barrier.await(1, TimeUnit.MINUTES);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return FakeEngines.echoes(stimulus);
    }
}
