package dev.asltck.harness.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RequirementLintTest {

    @Test
    void refusesAnUnknownRequirement() {
        assertThat(CaseJson.problems(CaseJson.good().with("requirements", "['no.such']")))
                .containsExactly("case 'a-case' names the requirement 'no.such', which the catalogue does not have;"
                        + " take an id of requirements.jsonl");
    }
}
