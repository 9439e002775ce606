package dev.asltck.harness.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatcherLintTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ 'fails': { 'cause': { 'pattern': '(' } } }",
                "{ 'oneOf': [{ 'timesOut': true }, { 'fails': { 'cause': { 'pattern': '(?=a)' } } }] }",
                "{ 'succeeds': { 'outputSchema': { 'pattern': '(' } } }",
                "{ 'timesOut': true, 'invocations': { 'inOrder': [{ 'resource': 'r', 'inputSchema': { 'pattern': '(' } }] } }"
            })
    void refusesWhatCannotBeMatched(String expect) {
        assertThat(CaseJson.problems(CaseJson.good().with("expect", expect))).hasSize(1);
    }
}
