package dev.asltck.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "<b>&amp;",
                "\u05d0\u05d1 \ud83d\ude00",
                "two\nlines\tand a tab",
                "\ud83d\udc68\u200d\ud83d\udc69"
            })
    void leavesWhatCanBeSeen(String text) {
        assertThat(ShownText.line(text)).isEqualTo(text);
    }

    @Test
    void namesWhatCannotBeSeen() {
        assertThat(ShownText.line("a\u202eb\u2066\u0000\u001b\u007f\ufeff\u2028"))
                .isEqualTo(
                        "a\u27e8U+202E\u27e9b\u27e8U+2066\u27e9\u27e8U+0000\u27e9\u27e8U+001B\u27e9\u27e8U+007F\u27e9"
                                + "\u27e8U+FEFF\u27e9\u27e8U+2028\u27e9");
    }

    @Test
    void namesHalvesOfCharacters() {
        assertThat(ShownText.line("\ud800x\udc00")).isEqualTo("\u27e8U+D800\u27e9x\u27e8U+DC00\u27e9");
    }

    @Test
    void cutsWhatIsLongAndSaysSo() {
        String shown = ShownText.line("x".repeat(1_000_000));

        assertThat(shown).startsWith("x".repeat(300) + " ... ").endsWith("(cut: 1,000,000 characters)");
        assertThat(ShownText.line("x".repeat(300))).isEqualTo("x".repeat(300));
        assertThat(ShownText.passage("x".repeat(4_000))).hasSize(4_000);
    }

    @Test
    void doesNotCutACharacterInTwo() {
        assertThat(ShownText.line("x".repeat(299) + "\ud83d\ude00y")).startsWith("x".repeat(299) + " ... ");
    }
}
