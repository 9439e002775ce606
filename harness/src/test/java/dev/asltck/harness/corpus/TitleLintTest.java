package dev.asltck.harness.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleLintTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"Test that the input is kept", "tests the input", "Checks that x is y", "The input should work"})
    void refusesATitleThatSpeaksOfTesting(String title) {
        assertThat(CaseJson.problems(CaseJson.good().with("title", "'" + title + "'")))
                .containsExactly("case 'a-case' has a title that speaks of testing; state the expected behaviour");
    }

    @Test
    void refusesATitleWithAFullStop() {
        assertThat(CaseJson.problems(CaseJson.good().with("title", "'The input is kept.'")))
                .containsExactly("case 'a-case' has a title with a full stop; remove it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Testimony is kept as it is", "A data test of a string fails", "Checksums are kept"})
    void acceptsATitleWithWordsThatLookAlike(String title) {
        assertThat(CaseJson.problems(CaseJson.good().with("title", "'" + title + "'")))
                .isEmpty();
    }
}
