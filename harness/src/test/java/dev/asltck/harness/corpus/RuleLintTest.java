package dev.asltck.harness.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RuleLintTest {

    @Test
    void refusesARuleThatIsNotInTheList() {
        CaseJson refused =
                CaseJson.good().with("expect", "{ 'rejected': { 'phase': 'validate', 'rule': 'no-such-rule' } }");
        CaseJson warned = CaseJson.other("warned")
                .with("expect", "{ 'fails': {}, 'warnings': [{ 'rule': 'no-such-rule', 'at': '' }] }");

        assertThat(CaseJson.problems(refused, warned))
                .hasSize(2)
                .allMatch(text -> text.contains("names the rule 'no-such-rule', which there is not"));
    }

    @Test
    void acceptsARuleOfTheList() {
        assertThat(CaseJson.problems(CaseJson.good()
                        .with("expect", "{ 'rejected': { 'phase': 'validate', 'rule': 'next-target' } }")))
                .isEmpty();
    }
}
