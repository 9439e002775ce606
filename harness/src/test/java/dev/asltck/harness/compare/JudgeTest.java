package dev.asltck.harness.compare;

import static dev.asltck.harness.compare.Judging.SEES_ALL;
import static dev.asltck.harness.compare.Judging.facts;
import static dev.asltck.harness.compare.Judging.failed;
import static dev.asltck.harness.compare.Judging.judge;
import static dev.asltck.harness.compare.Judging.requirement;
import static dev.asltck.harness.compare.Judging.succeeded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.CaseJson;
import dev.asltck.harness.engine.Descriptions;
import dev.asltck.harness.engine.Tier;
import dev.asltck.harness.verdict.Verdict;
import dev.asltck.reference.dialect.Dialect;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JudgeTest {
    @Test
    void passesWhatMatches() {
        Judgement judgement = judge(SEES_ALL, "{ 'succeeds': { 'output': 1 } }", succeeded("1"));

        assertThat(judgement.verdict()).isEqualTo(new Verdict.Passed());
        assertThat(judgement.notJudged()).isEmpty();
    }

    @Test
    void namesTheRequirementsOfTheCase() {
        assertThat(facts("{ 'succeeds': { 'output': 1 } }", succeeded("2")))
                .singleElement()
                .satisfies(fact -> assertThat(fact.requirements()).containsExactly(requirement()));
    }

    @Test
    void appliesTheExpectationOfTheDialect() {
        Case aCase = CaseJson.good().with("dialects", """
                        { 'aws': { 'expect': { 'timesOut': true },
                                   'evidence': [{ 'kind': 'aws-documented', 'source': 'a page' }] } }
                        """).read();

        assertThat(new Judge(SEES_ALL, Dialect.AWS).judge(aCase, succeeded("1")).verdict())
                .isInstanceOf(Verdict.Failed.class);
        assertThat(new Judge(SEES_ALL, Dialect.SPEC)
                        .judge(aCase, succeeded("1"))
                        .verdict())
                .isEqualTo(new Verdict.Passed());
    }

    @Nested
    class OfWhatTheEngineHides {

        private static final String EXPECT = """
                { 'fails': { 'error': 'E', 'cause': { 'exact': 'x' } }, 'path': ['A'], 'elapsed': 3,
                  'variables': { 'x': 1 }, 'invocations': { 'inOrder': [{ 'resource': 'r' }] } }
                """;

        @Test
        void isNotJudgedAndSaysSo() {
            Judgement judgement = judge(Descriptions.seeing(Tier.OUTCOME, Tier.ERROR), EXPECT, failed("E"));

            assertThat(judgement.verdict()).isEqualTo(new Verdict.Passed());
            assertThat(judgement.notJudged())
                    .containsExactlyInAnyOrder(Tier.CAUSE, Tier.PATH, Tier.ELAPSED, Tier.VARIABLES, Tier.INVOCATIONS);
        }

        @Test
        void doesNotIncludeTheOutcome() {
            Judgement judgement = judge(Descriptions.seeing(), EXPECT, succeeded("1"));

            assertThat(judgement.verdict()).isInstanceOf(Verdict.Failed.class);
            assertThat(judgement.notJudged()).doesNotContain(Tier.OUTCOME);
        }

        @Test
        void saysNothingOfTiersThatTheCaseLeavesOpen() {
            assertThat(judge(Descriptions.seeing(), "{ 'fails': {} }", failed("E"))
                            .notJudged())
                    .isEmpty();
            assertThat(judge(Descriptions.seeing(), "{ 'succeeds': { 'output': 1 } }", succeeded("2"))
                            .notJudged())
                    .containsExactly(Tier.OUTPUT);
        }
    }
}
