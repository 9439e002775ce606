package dev.asltck.harness.runner;

import static dev.asltck.harness.runner.RunnerCases.cases;
import static dev.asltck.harness.runner.RunnerCases.options;
import static dev.asltck.harness.runner.RunnerCases.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.engine.Descriptions;
import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.EngineDescription;
import dev.asltck.harness.verdict.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An engine that may be asked again gets several cases at one go; what comes of each is what would come of it alone. */
@Timeout(120)
class OneGoTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofSeconds(3);
    private static final Verdict PASSED = new Verdict.Passed();

    /** The cases that engines were asked for, in order. */
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    /** The threads on which they were. */
    private final List<Thread> threads = Collections.synchronizedList(new ArrayList<>());

    private Engine repeatable(EngineDescription description, FakeEngines.Behaviour behaviour) {
        return FakeEngines.repeatable(description, stimulus -> {
            asked.add(stimulus.caseId());
            threads.add(Thread.currentThread());
            return behaviour.run(stimulus);
        });
    }

    /** The third of many cases gets the behaviour; the others are echoed. */
    private List<Verdict> runInTheMiddle(Duration deadline, FakeEngines.Behaviour behaviour)
            throws InterruptedException {
        Engine engine = repeatable(
                Descriptions.lacking(),
                stimulus ->
                        stimulus.caseId().equals("case-2") ? behaviour.run(stimulus) : FakeEngines.echoes(stimulus));
        return run(engine, options(deadline, 1, 20), cases(40));
    }

    @Test
    void asksForEachCaseOnceIfAllIsWell() throws InterruptedException {
        assertThat(runInTheMiddle(LONG, FakeEngines::echoes)).hasSize(40).containsOnly(PASSED);
        assertThat(asked).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void judgesEachCaseByItsOwnAnswer() throws InterruptedException {
        List<Verdict> verdicts = runInTheMiddle(LONG, FakeEngines::wrong);

        assertThat(verdicts.get(2)).isInstanceOf(Verdict.Failed.class);
        assertThat(Collections.frequency(verdicts, PASSED)).isEqualTo(39);
        assertThat(asked).hasSize(40);
    }

    @Test
    void runsThemOneByOneIfOneOfThemThrows() throws InterruptedException {
        List<Verdict> verdicts = runInTheMiddle(LONG, FakeEngines::throwsAnException);

        assertThat(((Verdict.Crashed) verdicts.get(2)).diagnostic())
                .startsWith("java.lang.IllegalStateException: broken by case-2");
        assertThat(Collections.frequency(verdicts, PASSED)).isEqualTo(39);
        assertThat(asked.subList(0, 6)).containsExactly("case-0", "case-1", "case-2", "case-0", "case-1", "case-2");
    }

    @Test
    void runsThemOneByOneIfOneOfThemHangs() throws InterruptedException {
        CountDownLatch released = new CountDownLatch(1);
        try {
            List<Verdict> verdicts = runInTheMiddle(SHORT, stimulus -> FakeEngines.hangsDeaf(released, stimulus));

            assertThat(verdicts.get(2)).isInstanceOf(Verdict.Hung.class);
            assertThat(Collections.frequency(verdicts, PASSED)).isEqualTo(39);
            assertThat(new HashSet<>(threads)).as("abandoned twice").hasSize(3);
        } finally {
            released.countDown();
        }
    }

    @Test
    void hasNoAnswerWithoutAnObservation() throws InterruptedException {
        List<Verdict> verdicts = runInTheMiddle(LONG, FakeEngines::givesNothing);

        assertThat(verdicts.get(2)).isEqualTo(new Verdict.Errored("the adapter gave no observation"));
        assertThat(Collections.frequency(verdicts, PASSED)).isEqualTo(39);
    }

    @Test
    void doesNotRunWhatTheEngineCannot() throws InterruptedException {
        Engine engine = repeatable(Descriptions.lacking("jsonata"), FakeEngines::echoes);
        List<Case> some = new ArrayList<>(cases(3));
        some.set(
                1,
                RunnerCases.caseJson(1)
                        .withState("{ 'Type': 'Pass', 'QueryLanguage': 'JSONata', 'End': true }")
                        .with("features", "['jsonata']")
                        .read());

        assertThat(run(engine, options(LONG, 1, 20), some))
                .extracting(Verdict::word)
                .containsExactly("passed", "unsupported", "passed");
        assertThat(asked).containsExactly("case-0", "case-2");
    }

    @Test
    void givesAnEngineUpThatBreaksTooOften() throws InterruptedException {
        Engine engine = repeatable(Descriptions.lacking(), FakeEngines::throwsAnException);

        assertThat(run(engine, options(LONG, 1, 2), cases(20)))
                .extracting(Verdict::word)
                .startsWith("crashed", "crashed", "errored")
                .endsWith("errored");
        assertThat(asked).as("the first at one go, then two alone").containsExactly("case-0", "case-0", "case-1");
    }
}
