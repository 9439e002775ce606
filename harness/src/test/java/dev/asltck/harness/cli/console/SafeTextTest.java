package dev.asltck.harness.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeTextTest {

    @Test
    void showsWhatWouldCommandATerminal() {
        assertThat(SafeText.of("a\u001b[31mb\u009bc\u202ed\r")).isEqualTo("a\\u001b[31mb\\u009bc\\u202ed\\u000d");
    }

    @Test
    void showsWhatIsNotOneCharacterOrNotOneLine() {
        assertThat(SafeText.of("\ud83d \ude00")).isEqualTo("\\ud83d \\ude00");
        assertThat(SafeText.of(Character.toString(0xE0041))).isEqualTo("\\udb40\\udc41");
        assertThat(SafeText.of("\u2028\u2029")).isEqualTo("\\u2028\\u2029");
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
