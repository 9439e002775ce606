package dev.asltck.reports.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "a-b!`a-b`",
                "a`b!``a`b``",
                "`a`!`` `a` ``",
                "a``b`c!```a``b`c```",
                "@all #1 <b>!`@all #1 <b>`",
                "a|b!`a|b`",
                "''!(empty)",
                "'  '!(empty)"
            })
    void isCode(String text, String code) {
        assertThat(MarkdownText.code(text, 100)).isEqualTo(code);
    }

    @Test
    void hidesPipesFromTables() {
        assertThat(MarkdownText.cell("a|b\\|c", 100)).isEqualTo("`a\\|b\\\\|c`");
    }

    @Test
    void staysOnItsLine() {
        assertThat(MarkdownText.code("a\r\n# b\u2028c", 100)).isEqualTo("`a\\r\\n# b\\u2028c`");
    }
}
