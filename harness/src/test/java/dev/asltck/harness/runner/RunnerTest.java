package dev.asltck.harness.runner;

import static dev.asltck.harness.runner.RunnerCases.aCase;
import static dev.asltck.harness.runner.RunnerCases.caseJson;
import static dev.asltck.harness.runner.RunnerCases.cases;
import static dev.asltck.harness.runner.RunnerCases.options;
import static dev.asltck.harness.runner.RunnerCases.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.CaseJson;
import dev.asltck.harness.engine.Descriptions;
import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.Tier;
import dev.asltck.harness.reference.ReferenceEngine;
import dev.asltck.harness.verdict.Fact;
import dev.asltck.harness.verdict.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Nothing that an engine does costs another case its result. Each case expects its input as its output. */
@Timeout(120)
class RunnerTest {

    /** For engines that answer. */
    private static final Duration LONG = Duration.ofMinutes(1);

    /** For engines that never do. */
    private static final Duration SHORT = Duration.ofSeconds(3);

    private static final RunListener NOBODY = result -> {};

    /** Case 1 of three gets the behaviour; the others are echoed. */
    private static List<Verdict> runInTheMiddle(Duration deadline, FakeEngines.Behaviour behaviour)
            throws InterruptedException {
        Engine engine = FakeEngines.engine(stimulus ->
                stimulus.caseId().equals("case-1") ? behaviour.run(stimulus) : FakeEngines.echoes(stimulus));
        return run(engine, options(deadline, 1, 20), cases(3));
    }

    private static final Verdict PASSED = new Verdict.Passed();

    @Test
    void passesAnEngineThatIsRight() throws InterruptedException {
        Engine engine = FakeEngines.engine(FakeEngines::echoes);

        assertThat(run(engine, options(LONG, 1, 20), cases(5))).hasSize(5).containsOnly(PASSED);
    }

    @Test
    void failsAnEngineThatIsWrong() throws InterruptedException {
        Engine engine = FakeEngines.engine(FakeEngines::wrong);

        assertThat(run(engine, options(LONG, 1, 20), cases(2)))
                .hasSize(2)
                .allSatisfy(verdict -> assertThat(verdict).isInstanceOf(Verdict.Failed.class));
    }

    @Test
    void failsAnEngineThatAlwaysSucceeds() throws InterruptedException {
        Engine engine = FakeEngines.engine(stimulus -> FakeEngines.succeeds(1));

        assertThat(run(engine, options(LONG, 1, 20), cases(3)))
                .extracting(Verdict::word)
                .containsExactly("failed", "passed", "failed");
    }

    @Test
    void runsNoCase() throws InterruptedException {
        assertThat(run(FakeEngines.engine(FakeEngines::echoes), options(LONG, 4, 20), List.of()))
                .isEmpty();
    }

    @Test
    void runsAgain() throws InterruptedException {
        Runner runner = new Runner(FakeEngines.engine(FakeEngines::echoes), options(LONG, 1, 20), NOBODY);
        runner.run(cases(2));

        assertThat(runner.run(cases(3))).hasSize(3);
    }

    @Nested
    class WhenTheEngineBreaks {

        @Test
        void callsAnExceptionACrash() throws InterruptedException {
            assertThat(runInTheMiddle(LONG, FakeEngines::throwsAnException))
                    .satisfiesExactly(
                            first -> assertThat(first).isEqualTo(PASSED),
                            broken -> assertThat(((Verdict.Crashed) broken).diagnostic())
                                    .startsWith("java.lang.IllegalStateException: broken by case-1 at "),
                            last -> assertThat(last).isEqualTo(PASSED));
        }

        @Test
        void survivesAStackOverflow() throws InterruptedException {
            assertThat(runInTheMiddle(LONG, FakeEngines::overflows))
                    .extracting(Verdict::word)
                    .containsExactly("passed", "crashed", "passed");
        }

        @Test
        void survivesAnOutOfMemoryError() throws InterruptedException {
            assertThat(runInTheMiddle(LONG, FakeEngines::runsOutOfMemory))
                    .extracting(Verdict::word)
                    .containsExactly("passed", "crashed", "passed");
        }

        @Test
        void abandonsAHang() throws InterruptedException {
            assertThat(runInTheMiddle(SHORT, FakeEngines::hangs))
                    .extracting(Verdict::word)
                    .containsExactly("passed", "hung", "passed");
        }

        @Test
        void abandonsAHangThatIgnoresInterrupts() throws InterruptedException {
            CountDownLatch released = new CountDownLatch(1);
            try {
                assertThat(runInTheMiddle(SHORT, stimulus -> FakeEngines.hangsDeaf(released, stimulus)))
                        .extracting(Verdict::word)
                        .containsExactly("passed", "hung", "passed");
            } finally {
                released.countDown();
            }
        }

        @Test
        void waitsForASlowAnswer() throws InterruptedException {
            CountDownLatch released = new CountDownLatch(1);
            Engine engine = FakeEngines.engine(stimulus -> {
                if (stimulus.caseId().equals("case-1")) {
                    released.countDown();
                }
                return FakeEngines.waitsFor(released, stimulus);
            });

            assertThat(run(engine, options(LONG, 1, 20), List.of(aCase(1)))).containsExactly(PASSED);
        }
    }

    @Test
    void failsAnEngineThatInvokesWhatItShouldNot() throws InterruptedException {
        Verdict verdict =
                runInTheMiddle(LONG, FakeEngines::invokesWhatIsNotThere).get(1);

        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Failed.class,
                        failed -> assertThat(failed.facts())
                                .singleElement()
                                .extracting(Fact::tier, Fact::actual)
                                .containsExactly(
                                        Tier.INVOCATIONS,
                                        "(there is no task script for the resource 'urn:task:none')"));
    }

    @Nested
    class WhenTheAdapterOrTheCaseIsAtFault {

        @Test
        void errsWhereTheAdapterFails() throws InterruptedException {
            assertThat(runInTheMiddle(LONG, FakeEngines::adapterFails).get(1))
                    .isEqualTo(new Verdict.Errored("the adapter failed: no connection for case-1"));
        }

        @Test
        void errsWhereTheAuthorHasForgottenAnAnswer() throws InterruptedException {
            Verdict verdict = run(
                            new ReferenceEngine(), options(LONG, 1, 20), List.of(RunnerCases.invoking("urn:task:none")))
                    .get(0);

            assertThat(verdict)
                    .isEqualTo(new Verdict.Errored("there is no task script for the resource 'urn:task:none'"));
        }

        @Test
        void errsWithoutAnObservation() throws InterruptedException {
            assertThat(runInTheMiddle(LONG, FakeEngines::givesNothing))
                    .containsExactly(PASSED, new Verdict.Errored("the adapter gave no observation"), PASSED);
        }

        @Test
        void failsAnOutputThatIsNotThere() throws InterruptedException {
            assertThat(runInTheMiddle(LONG, FakeEngines::givesGarbage))
                    .extracting(Verdict::word)
                    .containsExactly("passed", "failed", "passed");
        }

        @Test
        void errsWithAnObservationThatBreaksWhenItIsLookedAt() throws InterruptedException {
            Case watched = caseJson(1)
                    .with("expect", "{ 'succeeds': { 'output': 1 }, 'variables': { 'x': 1 } }")
                    .read();
            Engine engine = FakeEngines.engine(FakeEngines::givesBrokenParts);

            assertThat(run(engine, options(LONG, 1, 20), List.of(watched)))
                    .extracting(Verdict::word)
                    .containsExactly("errored");
        }

        @Test
        void errsWhereThePatternOfACaseIsMalformed() throws InterruptedException {
            Case malformed = caseJson(1)
                    .with("expect", "{ 'succeeds': { 'outputSchema': { 'pattern': '(' } } }")
                    .read();
            Engine engine = FakeEngines.engine(FakeEngines::echoes);

            assertThat(run(engine, options(LONG, 1, 20), List.of(malformed, aCase(2))))
                    .extracting(Verdict::word)
                    .containsExactly("errored", "passed");
        }

        @Test
        void doesNotCountThatAsBreakdowns() throws InterruptedException {
            Engine engine = FakeEngines.engine(FakeEngines::givesNothing);

            assertThat(run(engine, options(LONG, 1, 1), cases(3)))
                    .containsOnly(new Verdict.Errored("the adapter gave no observation"));
        }
    }

    @Nested
    class WhenAFeatureIsMissing {

        private static final CaseJson NEEDS =
                caseJson(1).withState("{ 'Type': 'Pass', 'QueryLanguage': 'JSONata', 'Assign': {}, 'End': true }");

        @Test
        void doesNotRun() throws InterruptedException {
            AtomicBoolean asked = new AtomicBoolean();
            Engine engine = FakeEngines.engine(Descriptions.lacking("jsonata", "variables", "callback"), stimulus -> {
                asked.set(true);
                return FakeEngines.echoes(stimulus);
            });
            Case needs = NEEDS.with("features", "['jsonata', 'variables']").read();

            assertThat(run(engine, options(LONG, 1, 20), List.of(needs)))
                    .containsExactly(new Verdict.Unsupported(Set.of("jsonata", "variables")));
            assertThat(asked).isFalse();
        }

        @Test
        void runsCasesThatDoNotNeedIt() throws InterruptedException {
            Engine engine = FakeEngines.engine(Descriptions.lacking("jsonata"), FakeEngines::echoes);

            assertThat(run(engine, options(LONG, 1, 20), cases(1))).containsExactly(PASSED);
        }
    }

    @Nested
    class WhenTheEngineBreaksTooOften {

        @Test
        void givesUp() throws InterruptedException {
            AtomicInteger runs = new AtomicInteger();
            Engine engine = FakeEngines.engine(stimulus -> {
                runs.incrementAndGet();
                return FakeEngines.throwsAnException(stimulus);
            });

            assertThat(run(engine, options(LONG, 1, 2), cases(5)))
                    .extracting(Verdict::word)
                    .containsExactly("crashed", "crashed", "errored", "errored", "errored");
            assertThat(runs).hasValue(2);
        }

        @Test
        void saysWhy() throws InterruptedException {
            Engine engine = FakeEngines.engine(FakeEngines::hangs);

            assertThat(run(engine, options(SHORT, 1, 1), cases(2)).get(1))
                    .isEqualTo(new Verdict.Errored("not run: the engine has crashed or hung 1 times in a row"));
        }
    }

    @Test
    void tellsTheListenerOfEachResult() throws InterruptedException {
        List<String> heard = new ArrayList<>();
        Engine engine = FakeEngines.engine(Descriptions.parallel(), FakeEngines::echoes);

        new Runner(
                        engine,
                        options(LONG, 4, 20),
                        result -> heard.add(result.aCase().id()))
                .run(cases(20));

        assertThat(heard)
                .containsExactlyInAnyOrderElementsOf(
                        cases(20).stream().map(Case::id).toList());
    }

    @Test
    void reportsAListenerThatBreaks() {
        Engine engine = FakeEngines.engine(FakeEngines::echoes);
        RunListener full = result -> {
            throw new IllegalArgumentException("disk full");
        };

        assertThatThrownBy(() -> new Runner(engine, options(LONG, 1, 20), full).run(cases(1)))
                .hasRootCauseMessage("disk full");
    }
}
