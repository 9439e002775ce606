package dev.asltck.harness.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeatureLintTest {

    @Test
    void refusesAnUnknownFeature() {
        assertThat(CaseJson.problems(CaseJson.good().with("features", "['jsonat']")))
                .anyMatch(text -> text.startsWith("case 'a-case' names the feature 'jsonat', which there is not;"));
    }

    @Test
    void refusesAFeatureThatIsNotNeeded() {
        assertThat(CaseJson.problems(CaseJson.good().with("features", "['jsonata']")))
                .containsExactly("case 'a-case' lists the features [jsonata], but needs []; list those");
    }

    @Test
    void refusesAMissingFeature() {
        assertThat(CaseJson.problems(CaseJson.good().with("clock", "'2024-11-22T00:00:00Z'")))
                .containsExactly("case 'a-case' lists the features [], but needs [fixed-clock]; list those");
    }

    @Test
    void acceptsFeaturesThatDoNotFollowFromTheCase() {
        assertThat(CaseJson.problems(CaseJson.good().with("features", "['context-object']")))
                .isEmpty();
    }

    @Test
    void acceptsAFeatureThatOneRowNeeds() {
        CaseJson aCase = CaseJson.good()
                .without("expect")
                .with("features", "['fixed-clock']")
                .with("rows", """
                        [{ 'name': 'clock', 'clock': '2024-11-22T00:00:00Z', 'expect': { 'fails': {} } },
                         { 'name': 'no-clock', 'expect': { 'fails': {} } }]
                        """);

        assertThat(CaseJson.problems(aCase)).isEmpty();
    }
}
