package dev.asltck.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTextTest {

    @Test
    void showsWhatCannotBeSeen() {
        assertThat(ShownText.line("a\u202e\ud800<b>")).isEqualTo("a\\u202E\\uD800<b>");
        assertThat(ShownText.passage("a\u202e\ud800<b>")).isEqualTo("a\\u202E\\uD800<b>");
    }

    @Test
    void keepsTheLinesOfAPassage() {
        assertThat(ShownText.line("two\nlines")).isEqualTo("two\\nlines");
        assertThat(ShownText.passage("two\nlines")).isEqualTo("two\nlines");
    }

    @Test
    void cutsWhatIsLongAndSaysSo() {
        assertThat(ShownText.line("x".repeat(1_000_300)))
                .isEqualTo("x".repeat(300) + "... (1,000,000 more characters)");
        assertThat(ShownText.line("x".repeat(300))).isEqualTo("x".repeat(300));
        assertThat(ShownText.passage("x".repeat(4_000))).hasSize(4_000);
        assertThat(ShownText.passage("x".repeat(4_001))).endsWith("... (1 more character)");
    }
}
