package dev.asltck.harness.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.platform.testkit.engine.EventConditions.abortedWithReason;
import static org.junit.platform.testkit.engine.EventConditions.engine;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.EventConditions.reportEntry;
import static org.junit.platform.testkit.engine.EventConditions.skippedWithReason;
import static org.junit.platform.testkit.engine.EventConditions.test;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.instanceOf;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import dev.asltck.harness.corpus.CaseJson;
import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.EngineProvider;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Observation.ObservedOutcome;
import dev.asltck.harness.engine.ScriptException;
import dev.asltck.harness.engine.Stimulus;
import dev.asltck.harness.engine.UnsupportedCaseException;
import dev.asltck.harness.engines.ShellEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;
import tools.jackson.databind.node.StringNode;

class ExecutionTest {

    @Test
    void succeedsWhereTheEngineIsRight() {
        run(ToyEngine.correct())
                .testEvents()
                .assertStatistics(all -> all.started(5).succeeded(5));
    }

    @Test
    void startsTheEngineOnceAndClosesIt() {
        ToyEngine engine = ToyEngine.correct();

        run(engine);

        assertThat(engine.uses())
                .startsWith("start")
                .endsWith("close")
                .contains("hello", "sir", "alone")
                .hasSize(7);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void takesAnEngineByThePathOfItsDescriptor(@TempDir Path folder) throws IOException {
        Path cases = Files.writeString(folder.resolve("cases.json"), CaseJson.file(CaseJson.good()));

        EngineTestKit.engine(new AslTckTestEngine())
                .configurationParameter(
                        Parameters.ENGINE,
                        ShellEngine.descriptor("mine", "mine").in(folder).toString())
                .configurationParameter(Parameters.CASES, cases.toString())
                .execute()
                .testEvents()
                .assertStatistics(all -> all.started(1).succeeded(1));
    }

    @Test
    void failsWithTheFactsWhereTheEngineIsWrong() {
        AssertionFailedError failure = (AssertionFailedError) failureOf(ToyEngine.doing(ExecutionTest::shout));

        assertThat(failure).hasMessage("output: expected \"hello\", but was \"HELLO\" (machine.json-object)");
        assertThat(failure.getExpected().getValue()).isEqualTo("\"hello\"");
        assertThat(failure.getActual().getValue()).isEqualTo("\"HELLO\"");
    }

    @Test
    void pointsAtTheCaseFromTheStackTrace() {
        assertThat(failureOf(ToyEngine.doing(ExecutionTest::shout)).getStackTrace())
                .extracting(
                        StackTraceElement::getMethodName,
                        StackTraceElement::getFileName,
                        StackTraceElement::getLineNumber)
                .containsExactly(tuple("hello", "hello.json", 5));
    }

    @Test
    void skipsWhereTheEngineLacksAFeature() {
        EngineExecutionResults results = run(ToyEngine.lacking("variables"));

        results.testEvents()
                .assertStatistics(all -> all.skipped(1).succeeded(4))
                .assertThatEvents()
                .haveExactly(1, event(test("sir"), skippedWithReason("the engine lacks variables")));
    }

    @Test
    void abortsWhereTheWayToTheEngineHasNoMeans() {
        EngineExecutionResults results = run(ToyEngine.doing(ExecutionTest::refuseHello));

        results.testEvents()
                .assertStatistics(all -> all.aborted(1).succeeded(4))
                .assertThatEvents()
                .haveExactly(
                        1,
                        event(
                                test("hello"),
                                abortedWithReason(
                                        instanceOf(TestAbortedException.class), message("no way to say hello"))));
    }

    @Test
    void failsAsAWholeWhereSomethingBelongsToNoCase() {
        ToyEngine engine = ToyEngine.withIncidents("a reply too many", "another");

        EngineExecutionResults results = run(engine);

        results.testEvents().assertStatistics(all -> all.succeeded(5));
        results.allEvents()
                .assertThatEvents()
                .haveExactly(1, event(engine(), finishedWithFailure(message("a reply too many\nanother"))));
        assertThat(engine.uses()).endsWith("close");
    }

    @Test
    void failsAsAWholeWhereTheEngineDoesNotEndAsItShould() {
        EngineExecutionResults results = run(ToyEngine.withIncidentsAtTheEnd("not ended", "files left"));

        results.allEvents()
                .assertThatEvents()
                .haveExactly(1, event(engine(), finishedWithFailure(message("not ended\nfiles left"))));
    }

    @Test
    void failsWhereTheEngineBreaksDown() {
        Throwable failure = failureOf(ToyEngine.doing(stimulus -> {
            throw new StackOverflowError("too deep");
        }));

        assertThat(failure)
                .isInstanceOf(NoVerdictException.class)
                .hasMessageStartingWith("crashed: java.lang.StackOverflowError: too deep at ");
    }

    @Test
    void failsWhereTheEngineInvokesWhatItShouldNot() {
        Throwable failure = failureOf(ToyEngine.doing(stimulus -> {
            throw new ScriptException("there is no task script");
        }));

        assertThat(failure).isInstanceOf(AssertionFailedError.class).hasMessageContaining("(there is no task script)");
    }

    @Test
    void failsWhereTheEngineHangsAndGoesOn() {
        EngineExecutionResults results = Kit.kit(ToyEngine.doing(ExecutionTest::hangOnHello))
                .configurationParameter(Parameters.DEADLINE, "1")
                .execute();

        results.testEvents()
                .assertStatistics(all -> all.failed(1).succeeded(4))
                .assertThatEvents()
                .haveExactly(1, event(test("hello"), finishedWithFailure(message("hung: no answer within 1 seconds"))));
    }

    @Test
    void failsAsAWholeWhereTheEngineDoesNotStart() {
        EngineExecutionResults results = run(new EngineProvider() {
            @Override
            public String name() {
                return ToyEngine.NAME;
            }

            @Override
            public Engine start() throws AdapterException {
                throw new AdapterException("nobody is at home");
            }
        });

        results.allEvents()
                .assertThatEvents()
                .haveExactly(1, event(engine(), finishedWithFailure(message("nobody is at home"))));
        results.testEvents().assertStatistics(all -> all.started(0));
    }

    @Test
    void publishesWhatWasNotJudged() {
        run(ToyEngine.correct())
                .testEvents()
                .assertThatEvents()
                .haveExactly(1, event(test("hello"), reportEntry(Map.of("asl-tck.not-judged", "path"))));
    }

    @Test
    void runsCasesAtTheSameTimeIfAskedTo() {
        CountDownLatch bothRun = new CountDownLatch(2);

        EngineExecutionResults results = Kit.kit(ToyEngine.doing(stimulus -> meet(stimulus, bothRun)))
                .configurationParameter(Parameters.FILTER, "id:goodbye")
                .configurationParameter(Parameters.PARALLEL, "true")
                .configurationParameter(Parameters.PARALLEL_CONFIGURATION + "strategy", "fixed")
                .configurationParameter(Parameters.PARALLEL_CONFIGURATION + "fixed.parallelism", "2")
                .execute();

        results.testEvents().assertStatistics(all -> all.succeeded(2));
    }

    private static EngineExecutionResults run(EngineProvider engine) {
        return Kit.kit(engine).execute();
    }

    /** How the case {@code hello} fails. */
    private static Throwable failureOf(ToyEngine engine) {
        return run(engine)
                .testEvents()
                .failed()
                .filter(event ->
                        event.getTestDescriptor().getLegacyReportingName().equals("hello"))
                .flatMap(event -> event.getPayload(TestExecutionResult.class).stream())
                .flatMap(result -> result.getThrowable().stream())
                .findFirst()
                .orElseThrow();
    }

    private static Observation shout(Stimulus stimulus) {
        String input = stimulus.input().orElseThrow().stringValue();
        return Observation.of(new ObservedOutcome.Succeeded(StringNode.valueOf(input.toUpperCase(Locale.ROOT))));
    }

    private static Observation refuseHello(Stimulus stimulus) throws UnsupportedCaseException {
        if (stimulus.caseId().equals("hello")) {
            throw new UnsupportedCaseException("no way to say hello");
        }
        return ToyEngine.handOn(stimulus);
    }

    private static Observation hangOnHello(Stimulus stimulus) {
        if (stimulus.caseId().equals("hello")) {
            await(new CountDownLatch(1));
        }
        return ToyEngine.handOn(stimulus);
    }

    private static Observation meet(Stimulus stimulus, CountDownLatch bothRun) {
        bothRun.countDown();
        await(bothRun);
        return ToyEngine.handOn(stimulus);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
