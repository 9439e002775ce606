package dev.asltck.harness.compare;

import static dev.asltck.harness.compare.Judging.SEES_ALL;
import static dev.asltck.harness.compare.Judging.judge;
import static dev.asltck.harness.compare.Judging.requirement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.engine.Descriptions;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Observation.Diagnosis;
import dev.asltck.harness.engine.Observation.ObservedOutcome;
import dev.asltck.harness.engine.Tier;
import dev.asltck.harness.verdict.Fact;
import dev.asltck.harness.verdict.Verdict;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is made of an engine that only says whether a definition is valid. */
class ValidatorJudgementTest {

    private static final String REJECTION =
            "{ 'rejected': { 'phase': 'validate', 'requirement': '" + requirement() + "' } }";

    private static final String WARNING =
            "{ 'succeeds': { 'output': 1 }, 'path': ['A'], 'warnings': [{ 'rule': 'rule', 'at': '/A' }] }";

    private static Observation accepting(Diagnosis... warnings) {
        return new Observation(new ObservedOutcome.Accepted(), List.of(), List.of(), Map.of(), 0, List.of(warnings));
    }

    @Test
    void failsWhereTheDefinitionHadToBeRejected() {
        Verdict verdict = judge(SEES_ALL, REJECTION, accepting()).verdict();

        assertThat(((Verdict.Failed) verdict).facts())
                .containsExactly(new Fact(
                        Tier.OUTCOME,
                        "",
                        "(rejected for " + requirement() + ")",
                        "(accepted)",
                        List.of(requirement())));
    }

    @Test
    void saysNothingOfAnExecution() {
        Judgement judgement = judge(SEES_ALL, "{ 'succeeds': { 'output': 1 } }", accepting());

        assertThat(judgement.verdict()).isEqualTo(new Verdict.Unsupported(Judge.ONLY_VALIDATES));
        assertThat(judgement.notJudged()).isEmpty();
    }

    @Test
    void saysNothingWhereARejectionIsOnlyAllowed() {
        String either = "{ 'oneOf': [" + REJECTION + ", { 'fails': {} }] }";

        assertThat(judge(SEES_ALL, either, accepting()).verdict())
                .isEqualTo(new Verdict.Unsupported(Judge.ONLY_VALIDATES));
    }

    @Test
    void passesTheWarningsThatTheCaseStates() {
        Judgement judgement = judge(SEES_ALL, WARNING, accepting(Judging.diagnosis("/A")));

        assertThat(judgement.verdict()).isEqualTo(new Verdict.Passed());
        assertThat(judgement.notJudged()).containsExactlyInAnyOrder(Tier.OUTCOME, Tier.OUTPUT, Tier.PATH);
    }

    @Test
    void failsForAWarningThatIsMissing() {
        Verdict verdict = judge(SEES_ALL, WARNING, accepting()).verdict();

        assertThat(((Verdict.Failed) verdict).facts()).extracting(Fact::tier).containsExactly(Tier.WARNINGS);
    }

    @Test
    void leavesWarningsWhereTheyAreHidden() {
        assertThat(judge(Descriptions.seeing(), WARNING, accepting()).verdict())
                .isEqualTo(new Verdict.Unsupported(Judge.ONLY_VALIDATES));
    }
}
