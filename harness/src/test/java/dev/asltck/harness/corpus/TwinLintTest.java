package dev.asltck.harness.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TwinLintTest {

    @Test
    void refusesTwins() {
        assertThat(CaseJson.problems(CaseJson.good(), CaseJson.good().with("id", "'b-case'")))
                .containsExactly("case 'b-case' tells the engine the same as 'a-case'; merge the two");
    }

    @Test
    void acceptsCasesThatDifferInOneThing() {
        assertThat(CaseJson.problems(
                        CaseJson.good(),
                        CaseJson.good().with("id", "'b-case'").with("input", "null"),
                        CaseJson.good().with("id", "'c-case'").without("input")))
                .isEmpty();
    }
}
