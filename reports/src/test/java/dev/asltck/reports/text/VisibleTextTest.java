package dev.asltck.reports.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {

    @Test
    void showsWhatCannotBeSeen() {
        assertThat(VisibleText.of("a\u0000\u001b\u202e\ud800\u2028\ufffe\u0085", 100))
                .isEqualTo("a\\u0000\\u001b\\u202e\\ud800\\u2028\\ufffe\\u0085");
    }

    @Test
    void leavesTexts() {
        assertThat(VisibleText.of("\u00e9 \ud83d\ude00\n\t<", 100)).isEqualTo("\u00e9 \ud83d\ude00\n\t<");
    }

    @Test
    void cutsWithAMark() {
        assertThat(VisibleText.of("a".repeat(1_000_010), 10))
                .isEqualTo("a".repeat(10) + "... (1,000,000 more characters)");
    }

    @Test
    void cutsNoPair() {
        assertThat(VisibleText.of("ab\ud83d\ude00c", 3)).isEqualTo("ab... (3 more characters)");
    }

    @Test
    void bringsLinesOntoOne() {
        assertThat(VisibleText.line("a\n\tb\r", 100)).isEqualTo("a\\n\\tb\\u000d");
    }
}
