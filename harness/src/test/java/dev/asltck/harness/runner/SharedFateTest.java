package dev.asltck.harness.runner;

import static dev.asltck.harness.runner.RunnerCases.cases;
import static dev.asltck.harness.runner.RunnerCases.options;
import static dev.asltck.harness.runner.RunnerCases.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.EngineCrashException;
import dev.asltck.harness.engine.NoObservationException;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Stimulus;
import dev.asltck.harness.verdict.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Where cases share an engine, none pays for another. */
@Timeout(120)
class SharedFateTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofSeconds(3);

    private static final Set<String> TWO = Set.of("case-0", "case-1");
    private static final Set<String> FOUR = Set.of("case-0", "case-1", "case-2", "case-3");

    private static Observation crashes(Stimulus stimulus) throws NoObservationException {
        throw new EngineCrashException("the process has ended");
    }

    private static Observation case2Crashes(Stimulus stimulus) throws NoObservationException {
        return stimulus.caseId().equals("case-2") ? crashes(stimulus) : FakeEngines.echoes(stimulus);
    }

    /** Until the deadline. */
    private static Observation case0Hangs(Stimulus stimulus) throws InterruptedException {
        if (stimulus.caseId().equals("case-0")) {
            new CountDownLatch(1).await();
        }
        return FakeEngines.echoes(stimulus);
    }

    /** As an adapter does that has to kill what does not stop. */
    private static Observation case0IsTakenDown(Stimulus stimulus) throws NoObservationException {
        try {
            return case0Hangs(stimulus);
        } catch (InterruptedException e) {
            return crashes(stimulus);
        }
    }

    private static List<String> words(List<Verdict> verdicts) {
        return verdicts.stream().map(Verdict::word).toList();
    }

    @Test
    void blamesACrashOnTheGuiltyCaseAlone() throws InterruptedException {
        SharedEngine engine = new SharedEngine(FOUR, SharedFateTest::crashes, SharedFateTest::case2Crashes);

        assertThat(words(run(engine, options(LONG, 4, 20), cases(6))))
                .containsExactly("passed", "passed", "crashed", "passed", "passed", "passed");
        assertThat(engine.attempts().keySet())
                .allSatisfy(id -> assertThat(engine.attempts()).containsEntry(id, FOUR.contains(id) ? 2 : 1));
        assertThat(engine.repeatedInCompany()).isEmpty();
    }

    @Test
    void countsThatAsOneBreakdown() throws InterruptedException {
        SharedEngine engine = new SharedEngine(FOUR, SharedFateTest::crashes, SharedFateTest::case2Crashes);

        assertThat(words(run(engine, options(LONG, 4, 2), cases(6)))).doesNotContain("errored");
    }

    @Test
    void repeatsABreakdownOfTheAdapter() throws InterruptedException {
        SharedEngine engine = new SharedEngine(
                TWO,
                stimulus -> {
                    throw AdapterException.breakdown("a line that is no message");
                },
                FakeEngines::echoes);

        assertThat(words(run(engine, options(LONG, 2, 20), cases(2)))).containsExactly("passed", "passed");
    }

    @Test
    void doesNotRepeatWhatIsAboutOneCase() throws InterruptedException {
        SharedEngine engine = new SharedEngine(TWO, FakeEngines::adapterFails, FakeEngines::echoes);

        assertThat(words(run(engine, options(LONG, 2, 20), cases(2)))).containsExactly("errored", "errored");
    }

    @Test
    void doesNotRepeatACrashWithoutCompany() throws InterruptedException {
        SharedEngine engine = new SharedEngine(Set.of("case-0"), SharedFateTest::crashes, FakeEngines::echoes);

        assertThat(words(run(engine, options(LONG, 4, 20), cases(1)))).containsExactly("crashed");
        assertThat(engine.attempts()).containsEntry("case-0", 1);
    }

    @Test
    void doesNotRepeatAHangThatCanBeStopped() throws InterruptedException {
        SharedEngine engine = new SharedEngine(TWO, SharedFateTest::case0Hangs, FakeEngines::echoes);

        assertThat(run(engine, options(SHORT, 2, 20), cases(2)))
                .containsExactly(new Verdict.Hung("no answer within 3 seconds"), new Verdict.Passed());
        assertThat(engine.attempts()).containsEntry("case-0", 1);
    }

    @Test
    void repeatsAHangForWhichTheEngineHadToBeTakenDown() throws InterruptedException {
        SharedEngine engine = new SharedEngine(TWO, SharedFateTest::case0IsTakenDown, FakeEngines::echoes);

        assertThat(words(run(engine, options(SHORT, 2, 20), cases(2)))).containsExactly("passed", "passed");
        assertThat(engine.attempts()).containsEntry("case-0", 2);
    }

    @Test
    void saysThatACaseHangsThatDoesSoAlone() throws InterruptedException {
        SharedEngine engine = new SharedEngine(TWO, SharedFateTest::case0IsTakenDown, SharedFateTest::case0IsTakenDown);

        assertThat(words(run(engine, options(SHORT, 2, 20), cases(2)))).containsExactly("hung", "passed");
    }
}
