package dev.asltck.harness.runner;

import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.CaseJson;
import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.verdict.Verdict;
import dev.asltck.reference.dialect.Dialect;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Cases that expect their input, a number, as their output; and runs of them. */
final class RunnerCases {

    private RunnerCases() {}

    /** Of the id {@code case-7}. */
    static Case aCase(int number) {
        return caseJson(number).read();
    }

    static CaseJson caseJson(int number) {
        return CaseJson.good()
                .with("id", "'case-" + number + "'")
                .with("input", String.valueOf(number))
                .with("expect", "{ 'succeeds': { 'output': " + number + " } }");
    }

    /** That waits as many seconds as its number says. */
    static Case waiting(int seconds) {
        return caseJson(seconds)
                .withState("{ 'Type': 'Wait', 'Seconds': " + seconds + ", 'End': true }")
                .read();
    }

    /** Of a task without a script. */
    static Case invoking(String resource) {
        return caseJson(1)
                .withState("{ 'Type': 'Task', 'Resource': '" + resource + "', 'End': true }")
                .read();
    }

    static List<Case> cases(int count) {
        return IntStream.range(0, count).mapToObj(RunnerCases::aCase).toList();
    }

    static RunOptions options(Duration deadline, int parallelism, int maxBreakdowns) {
        return new RunOptions(
                Dialect.SPEC, deadline, OptionalInt.of(parallelism), maxBreakdowns, Duration.ofSeconds(10));
    }

    static List<Verdict> run(Engine engine, RunOptions options, List<Case> cases) throws InterruptedException {
        return new Runner(engine, options, result -> {})
                .run(cases).stream().map(result -> result.judgement().verdict()).toList();
    }
}
