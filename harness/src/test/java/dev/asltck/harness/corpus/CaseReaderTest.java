package dev.asltck.harness.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.corpus.ExpectedOutcome.ExpectedCause;
import dev.asltck.harness.corpus.ExpectedOutcome.ExpectedError;
import dev.asltck.harness.engine.TaskScripts.Answer;
import dev.asltck.harness.engine.TaskScripts.Attempt;
import dev.asltck.harness.engine.TaskScripts.Entry;
import dev.asltck.harness.engine.TaskScripts.Script;
import dev.asltck.reference.dialect.Dialect;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CaseReaderTest {

    @Test
    void readsAllThatTheEngineIsTold() {
        Case read = CaseJson.good()
                .with("context", "{ 'Execution': { 'Id': 'x' } }")
                .with("clock", "'2024-11-22T00:00:00.5Z'")
                .read();

        assertThat(read.stimulus().definition()).startsWith("{\"StartAt\":\"A\",");
        assertThat(read.stimulus().input()).contains(CaseJson.json("1"));
        assertThat(read.stimulus().context())
                .contains((tools.jackson.databind.node.ObjectNode) CaseJson.json("{ 'Execution': { 'Id': 'x' } }"));
        assertThat(read.stimulus().clock()).contains(Instant.parse("2024-11-22T00:00:00.5Z"));
        assertThat(read.definitionAsText()).isFalse();
    }

    @Test
    void tellsNoInputFromNull() {
        assertThat(CaseJson.good().without("input").read().stimulus().input()).isEmpty();
        assertThat(CaseJson.good().with("input", "null").read().stimulus().input())
                .contains(CaseJson.json("null"));
    }

    @Test
    void holdsInAllDialectsUnlessItNamesOne() {
        Case recorded =
                CaseJson.good().with("dialect", "'aws'").without("requirements").read();

        assertThat(recorded.holdsIn(Dialect.AWS)).isTrue();
        assertThat(recorded.holdsIn(Dialect.SPEC)).isFalse();
        assertThat(recorded.requirements()).isEmpty();
        assertThat(CaseJson.good().read().holdsIn(Dialect.SPEC)).isTrue();
    }

    @Test
    void keepsADefinitionTextAsItIs() {
        Case read = CaseJson.good()
                .without("definition")
                .with("definitionText", "'{ 1e400'")
                .read();

        assertThat(read.stimulus().definition()).isEqualTo("{ 1e400");
        assertThat(read.definitionAsText()).isTrue();
    }

    @Test
    void keepsTheNumbersOfADefinition() {
        Case read = CaseJson.load(CaseJson.good()).cases().get(0);
        String text = CaseJson.file(CaseJson.good()).replace("\"End\":true", "\"End\":true,\"Result\":1.50");

        assertThat(CaseJson.loadText(text).cases().get(0).stimulus().definition())
                .contains("\"Result\":1.50");
        assertThat(read.stimulus().definition()).doesNotContain("Result");
    }

    @Test
    void makesEachRowACase() {
        List<Case> cases = CaseJson.load(CaseJson.good().without("expect").with("rows", """
                                [
                                  { 'name': 'own', 'input': 2, 'expect': { 'succeeds': { 'output': 2 } } },
                                  { 'name': 'inherited', 'expect': { 'fails': {} } }
                                ]
                                """))
                .cases();

        assertThat(cases).extracting(Case::id).containsExactly("a-case[own]", "a-case[inherited]");
        assertThat(cases)
                .extracting(each -> each.stimulus().input().orElseThrow().intValue())
                .containsExactly(2, 1);
        assertThat(cases)
                .extracting(each -> each.origin().pointer())
                .containsExactly("/cases/0/rows/0", "/cases/0/rows/1");
    }

    @Test
    void takesTheExpectationOfTheDialect() {
        Case read = CaseJson.good().with("dialects", """
                        { 'aws': { 'difference': 'a-difference', 'expect': { 'timesOut': true },
                                   'evidence': [{ 'kind': 'aws-documented', 'source': 'a page' }] } }
                        """).read();

        assertThat(read.expectation(Dialect.AWS).outcomes()).containsExactly(new ExpectedOutcome.TimesOut());
        assertThat(read.expectation(Dialect.SPEC).outcomes())
                .containsExactly(new ExpectedOutcome.Succeeds(CaseJson.json("1")));
        assertThat(read.difference()).contains("a-difference");
    }

    @Test
    void takesTheSpecificationsExpectationWhereAwsDoesNotDiffer() {
        Case read = CaseJson.good().read();

        assertThat(read.expectation(Dialect.AWS)).isEqualTo(read.expectation(Dialect.SPEC));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("outcomes")
    void readsOutcomes(String expect, ExpectedOutcome outcome) {
        Case read = CaseJson.good().with("expect", expect).read();

        assertThat(read.expectation().outcomes()).containsExactly(outcome);
    }

    static Stream<Arguments> outcomes() {
        ExpectedError any = new ExpectedError.Any();
        return Stream.of(
                outcome("{ 'succeeds': { 'output': null } }", new ExpectedOutcome.Succeeds(CaseJson.json("null"))),
                outcome(
                        "{ 'succeeds': { 'outputSchema': true } }",
                        new ExpectedOutcome.SucceedsWithSchema(CaseJson.json("true"))),
                outcome("{ 'fails': {} }", new ExpectedOutcome.Fails(any, Optional.empty())),
                outcome(
                        "{ 'fails': { 'error': null } }",
                        new ExpectedOutcome.Fails(new ExpectedError.Absent(), Optional.empty())),
                outcome(
                        "{ 'fails': { 'error': 'E', 'cause': { 'exact': 'x' } } }",
                        new ExpectedOutcome.Fails(
                                new ExpectedError.Named("E"), Optional.of(new ExpectedCause.Exact("x")))),
                cause("{ 'prefix': 'x' }", new ExpectedCause.Prefix("x")),
                cause("{ 'pattern': 'x' }", new ExpectedCause.Pattern("x")),
                cause("{ 'absent': true }", new ExpectedCause.Absent()),
                outcome("{ 'timesOut': true }", new ExpectedOutcome.TimesOut()),
                outcome(
                        "{ 'rejected': { 'phase': 'parse', 'requirement': 'a.b', 'at': '/A' } }",
                        new ExpectedOutcome.Rejected(
                                "parse", Optional.of("a.b"), Optional.empty(), Optional.of("/A"))));
    }

    private static Arguments cause(String cause, ExpectedCause expected) {
        return outcome(
                "{ 'fails': { 'cause': " + cause + " } }",
                new ExpectedOutcome.Fails(new ExpectedError.Any(), Optional.of(expected)));
    }

    private static Arguments outcome(String expect, ExpectedOutcome outcome) {
        return Arguments.of(expect, outcome);
    }

    @Test
    void readsAlternatives() {
        Case read = CaseJson.good()
                .with("expect", "{ 'oneOf': [{ 'timesOut': true }, { 'succeeds': { 'output': 1 } }] }")
                .read();

        assertThat(read.expectation().outcomes())
                .containsExactly(new ExpectedOutcome.TimesOut(), new ExpectedOutcome.Succeeds(CaseJson.json("1")));
    }

    @Test
    void readsWhatIsExpectedBesideTheOutcome() {
        Expectation expectation = CaseJson.good().with("expect", """
                        { 'succeeds': { 'output': 1 },
                          'path': ['A', { 'state': 'P', 'branches': [['B'], []] }, { 'state': 'M', 'iterations': [] }],
                          'variables': { 'v': [1] },
                          'invocations': { 'anyOrder': [{ 'resource': 'r', 'input': null }, { 'resource': 's' }] },
                          'elapsed': 3 }
                        """).read().expectation();

        assertThat(expectation.path())
                .contains(List.of(
                        new PathStep("A", List.of()),
                        new PathStep("P", List.of(List.of(new PathStep("B", List.of())), List.of())),
                        new PathStep("M", List.of())));
        assertThat(expectation.variables()).containsOnlyKeys("v");
        assertThat(expectation.elapsed()).isEqualTo(OptionalLong.of(3));
        assertThat(expectation.invocations())
                .contains(new ExpectedInvocations(
                        false,
                        List.of(
                                new ExpectedInvocations.Call("r", Optional.of(CaseJson.json("null")), Optional.empty()),
                                new ExpectedInvocations.Call("s", Optional.empty(), Optional.empty()))));
    }

    @Test
    void readsScripts() {
        Case read = CaseJson.good().with("tasks", """
                        { 'list': [{ 'result': null, 'after': 5, 'heartbeatEvery': 2, 'times': 3 },
                                   { 'error': 'E', 'cause': 'c' }, { 'error': 'E' }],
                          'when': { 'when': [{ 'input': [1], 'attempts': [{ 'echo': true }, { 'never': true }] }] } }
                        """).read();

        assertThat(read.stimulus().tasks().byResource().get("list"))
                .isEqualTo(new Script.Sequence(List.of(
                        new Attempt(new Answer.Result(CaseJson.json("null")), 5, Optional.of(2L), 3),
                        at0(new Answer.Failure("E", Optional.of("c"))),
                        at0(new Answer.Failure("E", Optional.empty())))));
        assertThat(read.stimulus().tasks().byResource().get("when"))
                .isEqualTo(new Script.ByInput(List.of(
                        new Entry(CaseJson.json("[1]"), List.of(at0(new Answer.Echo()), at0(new Answer.Never()))))));
    }

    private static Attempt at0(Answer answer) {
        return new Attempt(answer, 0, Optional.empty(), 1);
    }
}
