package dev.asltck.harness.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UniqueIdLintTest {

    @Test
    void refusesAnIdThatIsTaken() {
        assertThat(CaseJson.problems(CaseJson.good(), CaseJson.good().with("input", "2")))
                .singleElement()
                .asString()
                .startsWith("case 'a-case' has an id that is taken at ");
    }

    @Test
    void refusesTheIdOfACaseThatHasRows() {
        CaseJson rows =
                CaseJson.other("a-case").withState("{ 'Type': 'Succeed' }").withRows("one", "two");

        assertThat(CaseJson.problems(CaseJson.good(), rows)).isNotEmpty().allMatch(text -> text.contains("taken"));
    }

    @Test
    void refusesTheIdOfAnotherCaseWithOtherRows() {
        CaseJson other =
                CaseJson.other("a-case").withState("{ 'Type': 'Succeed' }").withRows("three", "four");

        assertThat(CaseJson.problems(CaseJson.good().withRows("one", "two"), other))
                .isNotEmpty()
                .allMatch(text -> text.contains("taken"));
    }

    @Test
    void refusesARowNameThatIsTaken() {
        assertThat(CaseJson.problems(CaseJson.good().withRows("one", "one")))
                .singleElement()
                .asString()
                .startsWith("case 'a-case' has two rows 'a-case[one]'");
    }

    @Test
    void refusesAnAliasThatIsAnId() {
        assertThat(CaseJson.problems(CaseJson.good(), CaseJson.other("b-case").with("aliases", "['a-case']")))
                .singleElement()
                .asString()
                .startsWith("case 'b-case' has the alias 'a-case', which is taken at ");
    }

    @Test
    void refusesAnIdThatIsAnAlias() {
        assertThat(CaseJson.problems(CaseJson.other("b-case").with("aliases", "['a-case']"), CaseJson.good()))
                .singleElement()
                .asString()
                .contains("taken at ");
    }

    @Test
    void acceptsTheAliasesOfACaseWithRows() {
        assertThat(CaseJson.problems(CaseJson.good().withRows("one", "two").with("aliases", "['former']")))
                .isEmpty();
    }
}
