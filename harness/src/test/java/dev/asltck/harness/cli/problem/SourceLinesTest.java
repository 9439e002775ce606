package dev.asltck.harness.cli.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceLinesTest {

    @ParameterizedTest
    @ValueSource(strings = {"a\nb\n\nd", "a\r\nb\r\n\r\nd", "a\rb\r\rd"})
    void endsLinesAsJsonParsersDo(String text) {
        SourceLines lines = SourceLines.of(text);

        assertThat(text(lines, 1)).isEqualTo("a");
        assertThat(text(lines, 2)).isEqualTo("b");
        assertThat(text(lines, 3)).isEmpty();
        assertThat(text(lines, 4)).isEqualTo("d");
    }

    @Test
    void hasAnEmptyLineAfterTheLastLineEndAndBeyond() {
        SourceLines lines = SourceLines.of("a\n");

        assertThat(text(lines, 2)).isEmpty();
        assertThat(text(lines, 7)).isEmpty();
    }

    @Test
    void keepsBlanksAtTheEndOfALine() {
        assertThat(text(SourceLines.of("a \t\r\n"), 1)).isEqualTo("a \t");
    }

    private static String text(SourceLines lines, int number) {
        SourceLine line = lines.line(number);
        return line.text().substring(line.start(), line.end());
    }
}
