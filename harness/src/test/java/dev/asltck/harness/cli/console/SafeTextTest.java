package dev.asltck.harness.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeTextTest {

    @Test
    void showsWhatWouldCommandATerminal() {
        assertThat(SafeText.of("a\u001b[31mb\u009bc\u202ed\r")).isEqualTo("a\\u001B[31mb\\u009Bc\\u202Ed\\r");
    }

    @Test
    void showsTabs() {
        assertThat(SafeText.of("a\tb")).isEqualTo("a\\tb");
        assertThat(SafeText.line("a\tb", 10)).isEqualTo("a\\tb");
    }

    @Test
    void keepsTextsAsPeopleWriteThem() {
        assertThat(SafeText.of("Größe → 表 😀\n")).isEqualTo("Größe → 表 😀\n");
    }

    @Test
    void putsATextOnOneLine() {
        assertThat(SafeText.line("a\nb", 10)).isEqualTo("a\\nb");
    }

    @Test
    void shortensWhatIsTooLong() {
        assertThat(SafeText.line("0123456789", 10)).isEqualTo("0123456789");
        assertThat(SafeText.line("0123456789a", 10)).isEqualTo("0123456...");
        assertThat(SafeText.line("\u0000".repeat(10), 10)).isEqualTo("\\u0000\\...");
    }

    @Test
    void splitsNoPairOfSurrogates() {
        assertThat(SafeText.line("😀😀😀😀😀😀", 10)).isEqualTo("😀😀😀...");
    }
}
