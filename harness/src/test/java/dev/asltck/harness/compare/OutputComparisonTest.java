package dev.asltck.harness.compare;

import static dev.asltck.harness.compare.Judging.ending;
import static dev.asltck.harness.compare.Judging.facts;
import static dev.asltck.harness.compare.Judging.json;
import static dev.asltck.harness.compare.Judging.succeeded;
import static dev.asltck.harness.compare.Judging.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Observation.ObservedOutcome;
import dev.asltck.harness.engine.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

class OutputComparisonTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1                  | 1.0
                    100                | 1e2
                    1.10               | 1.1
                    0                  | -0.0
                    { "a": 1, "b": 2 } | { "b": 2, "a": 1 }
                    [ null ]           | [ null ]
                    """)
    void comparesByValue(String expected, String actual) {
        assertThat(facts("{ 'succeeds': { 'output': " + expected + " } }", succeeded(actual)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    1                | "1"              | -    | 1         | "1"
                    null             | false            | -    | null      | false
                    [1, 2]           | [3, 2]           | /0   | 1         | 3
                    [1, 2]           | [1]              | /1   | 2         | (nothing)
                    [1]              | [1, null]        | /1   | (nothing) | null
                    { "a": 1 }       | { "a": null }    | /a   | 1         | null
                    { "a": null }    | {}               | /a   | null      | (nothing)
                    {}               | { "x/y~z": 1 }   | /x~1y~0z | (nothing) | 1
                    { "a": [{}, 1] } | { "a": [[], 1] } | /a/0 | {}        | []
                    9007199254740993 | 9007199254740992 | -    | 9007199254740993 | 9007199254740992
                    """)
    void namesTheFirstDifference(String expected, String actual, String at, String left, String right) {
        String pointer = at == null ? "" : at;

        assertThat(texts("{ 'succeeds': { 'output': " + expected + " } }", succeeded(actual)))
                .containsExactly("output " + pointer + ": " + left + " | " + right);
    }

    @Test
    void namesSeveralDifferencesInTheOrderOfTheExpectation() {
        assertThat(texts("{ 'succeeds': { 'output': { 'b': 1, 'a': [1, 2] } } }", succeeded("{ 'a': [0, 0] }")))
                .containsExactly("output /b: 1 | (nothing)", "output /a/0: 1 | 0", "output /a/1: 2 | 0");
    }

    @Test
    void stopsAfterAFew() {
        assertThat(facts("{ 'succeeds': { 'output': [1,2,3,4,5,6,7,8,9] } }", succeeded("[]")))
                .hasSizeBetween(3, 8);
    }

    @Test
    void validatesByASchema() {
        String expect = "{ 'succeeds': { 'outputSchema': { 'properties': { 'a': { 'type': 'string' } } } } }";

        assertThat(facts(expect, succeeded("{ 'a': 'x' }"))).isEmpty();
        assertThat(facts(expect, succeeded("{ 'a': 1 }"))).singleElement().satisfies(fact -> {
            assertThat(fact.tier()).isEqualTo(Tier.OUTPUT);
            assertThat(fact.pointer()).isEqualTo("/a");
            assertThat(fact.expected()).startsWith("(valid by the schema: ");
            assertThat(fact.actual()).isEqualTo("1");
        });
    }

    @Test
    void saysWhichMemberASchemaMisses() {
        assertThat(facts("{ 'succeeds': { 'outputSchema': { 'required': ['a'] } } }", succeeded("{}")))
                .singleElement()
                .satisfies(fact -> assertThat(fact.expected()).contains("'a'"));
    }

    /** Written out, the output would be longer than any memory. */
    @Test
    @Timeout(60)
    void describesAnOutputWhosePartsAreShared() {
        JsonNode shared = json("[]");
        for (int i = 0; i < 60; i++) {
            shared = JsonNodeFactory.instance.arrayNode().add(shared).add(shared);
        }
        Observation observation = ending(new ObservedOutcome.Succeeded(shared));

        assertThat(facts("{ 'succeeds': { 'output': 1 } }", observation))
                .singleElement()
                .satisfies(fact -> assertThat(fact.actual()).hasSizeLessThan(3_000));
    }

    @Test
    void takesADeepOutput() {
        String deep = "[".repeat(490) + "]".repeat(490);

        assertThat(facts("{ 'succeeds': { 'output': 1 } }", succeeded(deep))).hasSize(1);
    }

    @Test
    void shortensALongOutput() {
        String output = "'" + "x".repeat(100_000) + "'";

        assertThat(facts("{ 'succeeds': { 'output': 1 } }", succeeded(output)))
                .singleElement()
                .satisfies(
                        fact -> assertThat(fact.actual()).hasSizeLessThan(3_000).startsWith("\"xxx"));
    }
}
