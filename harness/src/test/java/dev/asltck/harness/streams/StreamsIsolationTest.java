package dev.asltck.harness.streams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.CaseJson;
import dev.asltck.harness.runner.RunOptions;
import dev.asltck.harness.runner.Runner;
import dev.asltck.harness.verdict.Verdict;
import dev.asltck.reference.dialect.Dialect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an adapter does in one case, the others have the results that they would have without it. */
@Timeout(180)
class StreamsIsolationTest {

    /** For cases that end, on a machine that is busy. */
    private static final Duration LONG = Duration.ofMinutes(1);

    /** For a case that does not. */
    private static final Duration SHORT = Duration.ofSeconds(6);

    private static final int CASES = 5;
    private static final int BAD = 2;

    /** What came of the cases, and what belongs to none. */
    private record Results(List<Verdict> verdicts, List<String> incidents) {

        Verdict bad() {
            return verdicts.get(BAD);
        }

        List<Verdict> others() {
            return IntStream.range(0, CASES)
                    .filter(i -> i != BAD)
                    .mapToObj(verdicts::get)
                    .toList();
        }
    }

    private static Case aCase(int number) {
        return CaseJson.good()
                .with("id", number == BAD ? "'bad'" : "'case-" + number + "'")
                .with("input", String.valueOf(number))
                .with("tasks", "{ 'urn:task:x': [{ 'never': true, 'times': 2 }] }")
                .with("expect", "{ 'succeeds': { 'output': " + number + " } }")
                .read();
    }

    private static Results run(Duration deadline, String... behavior) throws Exception {
        return run(deadline, Adapters.misbehaving(behavior));
    }

    private static Results run(Duration deadline, AdapterProgram program) throws Exception {
        RunOptions options = new RunOptions(Dialect.SPEC, deadline, OptionalInt.empty(), 20, Duration.ofSeconds(10));
        List<Case> cases =
                IntStream.range(0, CASES).mapToObj(StreamsIsolationTest::aCase).toList();
        StreamsEngine engine = Adapters.start(program);
        List<Verdict> verdicts;
        try (engine) {
            verdicts = new Runner(engine, options, result -> {})
                    .run(cases).stream()
                            .map(result -> result.judgement().verdict())
                            .toList();
        }
        return new Results(verdicts, engine.incidents());
    }

    private static void assertOnlyTheBadCase(Results results, String verdict, String explanation) {
        assertThat(results.others()).hasSize(CASES - 1).containsOnly(new Verdict.Passed());
        assertThat(results.bad().word()).isEqualTo(verdict);
        assertThat(results.bad().explanation().orElse("")).contains(explanation);
        assertThat(results.incidents()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            dies                     | crashed     | the adapter ended with exit code 3
            half-a-line              | crashed     | its last line has no end: {"type":"result","id":
            crashed                  | crashed     | TypeError: undefined is not a function
            error                    | errored     | the server has no such port
            unsupported              | unsupported | no tasks that wait for a token
            floods-stdout            | errored     | the adapter broke the protocol: it is a line of more than 16 MiB: lorem ipsum
            floods-stdout-with-lines | errored     | the adapter broke the protocol: it is not JSON
            wrong-id                 | errored     | there is no request 'nobody's'
            not-json                 | errored     | Error: something went wrong
            not-utf-8                | errored     | it is not UTF-8
            long-line                | errored     | it is a line of more than 16 MiB: {"type":"result"
            unknown-member           | errored     | a member that the protocol does not know: 'eplapsed'
            not-observed             | errored     | it has 'elapsed', which the 'observes' of the adapter's hello does not have
            accepts                  | errored     | 'accepted' is an 'outcome' of 'validate' only
            cancels                  | errored     | nobody has asked to cancel the request
            same-task-twice          | errored     | there was a task 1 in this run before
            unscripted-task          | errored     | there is no task script for the resource 'urn:task:unknown'
            """)
    void onlyTheBadCaseSuffers(String behavior, String verdict, String explanation) throws Exception {
        assertOnlyTheBadCase(run(LONG, behavior), verdict, explanation);
    }

    @ParameterizedTest
    @CsvSource({"dies, crashed, exit code 3", "not-json, errored, Error: something went wrong", "hangs, hung, no answer"
    })
    void onlyTheBadCaseSuffersInCompany(String behavior, String verdict, String explanation) throws Exception {
        assertOnlyTheBadCase(run(SHORT, Adapters.parallel(behavior)), verdict, explanation);
    }

    @ParameterizedTest
    @CsvSource({"hangs", "hangs-politely", "closes-stdin"})
    void onlyTheBadCaseHangs(String behavior) throws Exception {
        assertOnlyTheBadCase(run(SHORT, behavior), "hung", "no answer within 6 seconds");
    }

    @ParameterizedTest
    @ValueSource(strings = {"slow", "floods-stderr"})
    void letsWhatIsAllowedPass(String behavior) throws Exception {
        assertOnlyTheBadCase(run(LONG, behavior), "passed", "");
    }

    /** The case has passed when it is known; nobody else is to blame for it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            answers-twice        | in the case bad: the adapter broke the protocol: the request '3', case bad, has had its reply before
            late-task            | in the case bad: the adapter broke the protocol: the request '3', case bad, has had its reply before
            dies-after-the-reply | the adapter ended with exit code 3
            """)
    void blamesNoOtherCaseForWhatComesTooLate(String behavior, String incident) throws Exception {
        Results results = run(LONG, behavior);

        assertThat(results.verdicts()).hasSize(CASES).containsOnly(new Verdict.Passed());
        assertThat(results.incidents())
                .isNotEmpty()
                .anySatisfy(each -> assertThat(each).contains(incident));
    }

    @Test
    void leavesNothingBehind(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("pid");

        assertOnlyTheBadCase(
                run(LONG, "forks-and-exits", file.toString()), "crashed", "the adapter ended with exit code 0");

        ProcessHandle.of(Long.parseLong(Files.readString(file)))
                .ifPresent(child -> assertThat(child.onExit()).succeedsWithin(Duration.ofSeconds(10)));
    }

    @Test
    void endsAnAdapterThatDoesNotEndItself() throws Exception {
        Results results = run(LONG, "stays");

        assertThat(results.verdicts()).containsOnly(new Verdict.Passed());
        assertThat(results.incidents()).containsExactly("the adapter did not end within 2 seconds of 'bye'");
    }
}
