package dev.asltck.harness.runner;

import static dev.asltck.harness.runner.RunnerCases.run;
import static dev.asltck.harness.runner.RunnerCases.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.engine.Descriptions;
import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.verdict.Verdict;
import dev.asltck.reference.dialect.Dialect;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** On a real clock, how long a case waits settles whether and when it is run, and how long it may take. */
@Timeout(60)
class RealClockTest {

    private static final Verdict PASSED = new Verdict.Passed();

    private final List<String> begun = new CopyOnWriteArrayList<>();

    private final Engine engine = FakeEngines.engine(Descriptions.real(1), stimulus -> {
        begun.add(stimulus.caseId());
        return FakeEngines.echoes(stimulus);
    });

    private static RunOptions options(int deadline, int longestWait) {
        return options(deadline, longestWait, OptionalInt.empty());
    }

    private static RunOptions atOnce(int cases) {
        return options(30, 10, OptionalInt.of(cases));
    }

    private static RunOptions options(int deadline, int longestWait, OptionalInt parallelism) {
        return new RunOptions(
                Dialect.SPEC, Duration.ofSeconds(deadline), parallelism, 20, Duration.ofSeconds(longestWait));
    }

    @Test
    void beginsWithTheLongestWait() throws InterruptedException {
        List<Case> cases = List.of(waiting(1), waiting(5), waiting(3));

        List<CaseResult> results = new Runner(engine, options(30, 10), result -> {}).run(cases);

        assertThat(begun).containsExactly("case-5", "case-3", "case-1");
        assertThat(results).extracting(CaseResult::aCase).isEqualTo(cases);
    }

    @Test
    void keepsTheOrderOfCasesThatWaitAsLong() throws InterruptedException {
        run(engine, options(30, 10), RunnerCases.cases(4));

        assertThat(begun).containsExactly("case-0", "case-1", "case-2", "case-3");
    }

    @Test
    void doesNotRunWhatWaitsTooLong() throws InterruptedException {
        assertThat(run(engine, options(30, 4), List.of(waiting(4), waiting(5))))
                .containsExactly(PASSED, new Verdict.Unsupported(Set.of("virtual-time")));
        assertThat(begun).containsExactly("case-4");
    }

    @Test
    void runsItOnAVirtualClock() throws InterruptedException {
        Engine virtual = FakeEngines.engine(FakeEngines::echoes);

        assertThat(run(virtual, options(30, 4), List.of(waiting(5)))).containsExactly(PASSED);
    }

    @Test
    void givesTheTimeOfWaitingBesideTheDeadline() throws InterruptedException {
        Engine hanging = FakeEngines.engine(Descriptions.real(1), FakeEngines::hangs);

        assertThat(run(hanging, options(1, 10), List.of(waiting(2))))
                .containsExactly(new Verdict.Hung("no answer within 3 seconds"));
    }

    @Test
    void runsAsManyAtOnceAsTheEngineCanTake() {
        assertThat(options(30, 10).lanes(Descriptions.real(40))).isEqualTo(40);
        assertThat(atOnce(3).lanes(Descriptions.real(40))).isEqualTo(3);
        assertThat(atOnce(50).lanes(Descriptions.real(40))).isEqualTo(40);
    }
}
