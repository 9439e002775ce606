package dev.asltck.harness.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RejectionLintTest {

    private static final String REJECTED = "{ 'rejected': { 'phase': 'validate', 'requirement': 'no.such' } }";

    @Test
    void refusesARequirementThatIsNotAmongTheCases() {
        assertThat(CaseJson.problems(CaseJson.good().with("expect", REJECTED)))
                .containsExactly("case 'a-case' is rejected for 'no.such', which is not among its requirements;"
                        + " add it to 'requirements'");
    }

    @Test
    void looksAtEachAlternative() {
        assertThat(CaseJson.problems(
                        CaseJson.good().with("expect", "{ 'oneOf': [{ 'timesOut': true }, " + REJECTED + "] }")))
                .hasSize(1);
    }

    @Test
    void looksAtTheExpectationOfAws() {
        CaseJson aCase = CaseJson.good()
                .with(
                        "dialects",
                        "{ 'aws': { 'expect': " + REJECTED
                                + ", 'evidence': [{ 'kind': 'aws-documented', 'source': 'x' }] } }");

        assertThat(CaseJson.problems(aCase)).hasSize(1);
    }
}
