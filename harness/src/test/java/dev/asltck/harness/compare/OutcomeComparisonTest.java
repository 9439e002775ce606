package dev.asltck.harness.compare;

import static dev.asltck.harness.compare.Judging.because;
import static dev.asltck.harness.compare.Judging.diagnosis;
import static dev.asltck.harness.compare.Judging.ending;
import static dev.asltck.harness.compare.Judging.facts;
import static dev.asltck.harness.compare.Judging.failed;
import static dev.asltck.harness.compare.Judging.json;
import static dev.asltck.harness.compare.Judging.rejected;
import static dev.asltck.harness.compare.Judging.succeeded;
import static dev.asltck.harness.compare.Judging.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.engine.Invocation;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Observation.ObservedOutcome;
import dev.asltck.harness.engine.Tier;
import dev.asltck.harness.verdict.Fact;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeComparisonTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    { 'succeeds': { 'output': 1 } }            | (succeeds with 1)
                    { 'succeeds': { 'outputSchema': true } }   | (succeeds)
                    { 'timesOut': true }                       | (timed out)
                    { 'rejected': { 'phase': 'validate', 'requirement': 'a.b' } } | (rejected for a.b)
                    """)
    void tellsKindsApart(String expect, String expected) {
        String quoted = expect.replace("''", "'");

        assertThat(texts(quoted, failed("E"))).containsExactly("outcome : " + expected + " | (failed with E)");
    }

    @Test
    void neverTakesAnExhaustedLimitForAnOutcome() {
        Observation exhausted = ending(new ObservedOutcome.Exhausted("too many steps"));

        assertThat(texts("{ 'fails': {} }", exhausted))
                .containsExactly("outcome : (fails) | (gave up: too many steps)");
    }

    @Test
    void acceptsATimeOut() {
        assertThat(facts("{ 'timesOut': true }", ending(new ObservedOutcome.TimedOut())))
                .isEmpty();
    }

    @Nested
    class OfFailures {

        @Test
        void comparesTheErrorName() {
            assertThat(facts("{ 'fails': { 'error': 'E' } }", failed("E"))).isEmpty();
            assertThat(texts("{ 'fails': { 'error': 'E' } }", failed("F"))).containsExactly("error : \"E\" | \"F\"");
        }

        @Test
        void tellsNoErrorNameFromWhicheverItIs() {
            Observation nameless = ending(new ObservedOutcome.Failed(Optional.empty(), Optional.empty()));

            assertThat(facts("{ 'fails': { 'error': null } }", nameless)).isEmpty();
            assertThat(facts("{ 'fails': {} }", nameless)).isEmpty();
            assertThat(facts("{ 'fails': {} }", failed("E"))).isEmpty();
            assertThat(texts("{ 'fails': { 'error': null } }", failed("E")))
                    .containsExactly("error : (no Error Name) | \"E\"");
            assertThat(texts("{ 'fails': { 'error': 'E' } }", nameless)).containsExactly("error : \"E\" | (none)");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        "exact": "abc"     | abc  | true
                        "exact": "abc"     | abcd | false
                        "prefix": "ab"     | abc  | true
                        "prefix": "bc"     | abc  | false
                        "pattern": "a.c"   | abc  | true
                        "pattern": "^a.c$" | abc  | true
                        "pattern": "b"     | abc  | false
                        "absent": true     | abc  | false
                        """)
        void comparesTheCause(String cause, String actual, boolean matches) {
            List<Fact> facts = facts("{ 'fails': { 'cause': {" + cause + "} } }", because(actual));

            assertThat(facts).hasSize(matches ? 0 : 1).allMatch(fact -> fact.tier() == Tier.CAUSE);
        }

        @Test
        void comparesAnAbsentCause() {
            assertThat(facts("{ 'fails': { 'cause': { 'absent': true } } }", failed("E")))
                    .isEmpty();
            assertThat(texts("{ 'fails': { 'cause': { 'prefix': 'x' } } }", failed("E")))
                    .containsExactly("cause : (a text that begins with 'x') | (none)");
        }

        /** With a backtracking engine this takes longer than anybody waits. */
        @Test
        @Timeout(60)
        void takesNoLongerForAHostilePattern() {
            assertThat(facts("{ 'fails': { 'cause': { 'pattern': '(a+)+' } } }", because("a".repeat(5_000) + "b")))
                    .hasSize(1);
        }

        @Test
        void comparesErrorNameAndCauseBoth() {
            assertThat(texts("{ 'fails': { 'error': 'F', 'cause': { 'exact': 'x' } } }", because("y")))
                    .containsExactly("error : \"F\" | \"E\"", "cause : 'x' | \"y\"");
        }
    }

    @Nested
    class OfRejections {

        private static final String AT_A = "{ 'rejected': { 'phase': 'validate', 'requirement': 'a.b', 'at': '/A' } }";

        @Test
        void acceptsTheRequirementAtItsPlace() {
            assertThat(facts(AT_A, rejected(diagnosis("", "x"), diagnosis("/A", "c.d", "a.b"))))
                    .isEmpty();
        }

        @Test
        void demandsTheRequirement() {
            assertThat(texts(AT_A, rejected(diagnosis("/A", "c.d"))))
                    .singleElement()
                    .asString()
                    .startsWith("diagnosis : (a violation of a.b) | ");
        }

        @Test
        void demandsThePlace() {
            assertThat(texts(AT_A, rejected(diagnosis("/B", "a.b"), diagnosis("/A", "c.d"))))
                    .singleElement()
                    .asString()
                    .startsWith("diagnosis : (a violation of a.b at /A) | ");
        }

        @Test
        void demandsTheRuleAtItsPlace() {
            String byRule = "{ 'rejected': { 'phase': 'validate', 'rule': 'rule', 'at': '/A' } }";

            assertThat(facts(byRule, rejected(diagnosis("/A")))).isEmpty();
            assertThat(texts(byRule, rejected(diagnosis("/B"))))
                    .singleElement()
                    .asString()
                    .startsWith("rule : (a problem of the rule rule at /A) | ");
        }

        @Test
        void demandsBothTheRequirementAndTheRule() {
            String both = "{ 'rejected': { 'phase': 'validate', 'requirement': 'a.b', 'rule': 'other' } }";

            assertThat(texts(both, rejected(diagnosis("/A", "a.b"))))
                    .singleElement()
                    .asString()
                    .startsWith("rule : (a problem of the rule other) | ");
        }

        @Test
        void leavesThePlaceOpenWhereTheCaseDoes() {
            String anywhere = "{ 'rejected': { 'phase': 'validate', 'requirement': 'a.b' } }";

            assertThat(facts(anywhere, rejected(diagnosis("/B", "a.b")))).isEmpty();
        }

        @Test
        void refusesARejectionAfterATaskWasInvoked() {
            Observation late = new Observation(
                    new ObservedOutcome.Rejected(List.of(diagnosis("/A", "a.b"))),
                    List.of(new Invocation("r", json("1"))),
                    List.of(),
                    Map.of(),
                    0);

            assertThat(texts(AT_A, late)).containsExactly("invocations /0: (no invocation) | (r with 1)");
        }
    }

    @Nested
    class OfAlternatives {

        private static final String EXPECT =
                "{ 'oneOf': [{ 'fails': { 'error': 'E' } }, { 'succeeds': { 'output': [1, 2] } }, { 'timesOut': true }] }";

        @Test
        void acceptsEach() {
            assertThat(facts(EXPECT, failed("E"))).isEmpty();
            assertThat(facts(EXPECT, succeeded("[1, 2]"))).isEmpty();
            assertThat(facts(EXPECT, ending(new ObservedOutcome.TimedOut()))).isEmpty();
        }

        @Test
        void explainsTheClosest() {
            assertThat(texts(EXPECT, succeeded("[1, 3]"))).containsExactly("output /1: 2 | 3");
        }

        @Test
        void namesThemAllWhereNoneIsClose() {
            Observation exhausted = ending(new ObservedOutcome.Exhausted("x"));

            assertThat(texts(EXPECT, exhausted))
                    .containsExactly("outcome : (fails with E) or (succeeds with [1,2]) or (timed out) | (gave up: x)");
        }

        @Test
        void namesThoseThatReadAlikeOnce() {
            String twoPhases = """
                    { 'oneOf': [{ 'rejected': { 'phase': 'parse', 'requirement': 'a.b' } },
                                { 'rejected': { 'phase': 'validate', 'requirement': 'a.b' } }] }
                    """;

            assertThat(texts(twoPhases, failed("E"))).containsExactly("outcome : (rejected for a.b) | (failed with E)");
        }

        @Test
        void looksAtNothingElseWhereTheDefinitionMayBeRejectedAndIs() {
            String expect = """
                    { 'oneOf': [{ 'rejected': { 'phase': 'validate', 'requirement': 'a.b' } }, { 'timesOut': true }],
                      'path': ['A'], 'elapsed': 3, 'variables': { 'x': 1 }, 'invocations': { 'inOrder': [{ 'resource': 'r' }] } }
                    """;

            assertThat(facts(expect, rejected(diagnosis("", "a.b")))).isEmpty();
        }
    }
}
