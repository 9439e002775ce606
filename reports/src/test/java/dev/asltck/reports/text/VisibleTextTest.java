package dev.asltck.reports.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

    @ParameterizedTest
    @CsvSource({
        "a control character, 0000, \\u0000",
        "what begins commands to a terminal, 001B, \\u001B",
        "a control character beyond ASCII, 009B, \\u009B",
        "the end of a line of old, 0085, \\u0085",
        "a carriage return, 000D, \\r",
        "a backspace, 0008, \\b",
        "a form feed, 000C, \\f",
        "what turns text around, 202E, \\u202E",
        "what isolates text, 2066, \\u2066",
        "nothing wide, 200B, \\u200B",
        "a joiner, 200D, \\u200D",
        "a byte order mark, FEFF, \\uFEFF",
        "a soft hyphen, 00AD, \\u00AD",
        "a tag, E0041, \\uDB40\\uDC41",
        "a separator of lines, 2028, \\u2028",
        "a separator of paragraphs, 2029, \\u2029",
        "a half of a pair, D800, \\uD800",
        "the other half, DC00, \\uDC00",
        "what is for private use, E000, \\uE000",
        "what is reserved to be ignored, E0FFF, \\uDB43\\uDFFF",
        "no character, FFFE, \\uFFFE",
        "no character among letters, FDD0, \\uFDD0",
        "no character of another plane, 1FFFF, \\uD83F\\uDFFF",
    })
    void showsWhatCannotBeSeen(String what, String codePoint, String escape) {
        String text = "a" + Character.toString(Integer.parseInt(codePoint, 16)) + "b";

        assertThat(VisibleText.of(text)).as(what).isEqualTo("a" + escape + "b");
        assertThat(VisibleText.line(text)).isEqualTo("a" + escape + "b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "<b>&amp; \"'\\u0000\\",
                "Gr\u00f6\u00dfe \u2192 \u8868",
                "\u05d0\u05d1 e\u0301 \ud83d\ude00"
            })
    void leavesWhatPeopleWrite(String text) {
        assertThat(VisibleText.of(text)).isEqualTo(text);
        assertThat(VisibleText.line(text)).isEqualTo(text);
    }

    @Test
    void leavesLineBreaksAndTabs() {
        assertThat(VisibleText.of("a\n\tb\u0000")).isEqualTo("a\n\tb\\u0000");
    }

    @Test
    void bringsLinesOntoOne() {
        assertThat(VisibleText.line("a\n\tb\r")).isEqualTo("a\\n\\tb\\r");
    }

    @Test
    void changesNothingASecondTime() {
        String visible = VisibleText.line("a\n\u202e\ud800");

        assertThat(VisibleText.line(visible)).isEqualTo(visible);
    }

    @Test
    void cutsAndSaysHowMuchIsMissing() {
        assertThat(VisibleText.of("a".repeat(1_000_010), 10))
                .isEqualTo("a".repeat(10) + "... (1,000,000 more characters)");
        assertThat(VisibleText.of("a".repeat(10), 10)).isEqualTo("a".repeat(10));
    }

    @Test
    void countsWhatIsShown() {
        assertThat(VisibleText.line("\u0000".repeat(4), 20)).isEqualTo("\\u0000\\u0000\\u0000... (1 more character)");
    }

    @Test
    void cutsNoPair() {
        assertThat(VisibleText.of("ab\ud83d\ude00c", 3)).isEqualTo("ab... (3 more characters)");
    }
}
