package dev.asltck.harness.cli.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.cli.document.Block.Cell;
import dev.asltck.harness.cli.document.Block.Grid;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownPageTest {

    @Test
    void writesHeadingsParagraphsBulletsAndTables() {
        String page = MarkdownPage.of(
                "Title",
                List.of(
                        new Block.Heading("Part"),
                        new Block.Paragraph("Words."),
                        new Block.Bullets(List.of("one", "two")),
                        new Grid(
                                List.of("a", "b", "c"),
                                1,
                                List.of(List.of(Cell.of("x"), Cell.of(1), Cell.code("y"))))));

        assertThat(page).isEqualTo("""
                # Title

                ## Part

                Words.

                - one
                - two

                | a | b | c |
                | --- | ---: | --- |
                | x | 1 | `y` |
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "a|b `a\\|b` a\\|b",
                "a`b ``a`b`` a`b",
                "a` '`` a` ``' a`",
                "<b> `<b>` &lt;b>",
            })
    void keepsATextWithinItsCell(String text, String asCode, String asWords) {
        String page = MarkdownPage.of(
                "T", List.of(new Grid(List.of("h", "h"), 0, List.of(List.of(Cell.code(text), Cell.of(text))))));

        assertThat(page).contains("| " + asCode + " | " + asWords + " |");
    }

    @Test
    void makesLineBreaksOfATextVisible() {
        String page = MarkdownPage.of("T", List.of(new Grid(List.of("h"), 0, List.of(List.of(Cell.code("a\nb\tc"))))));

        assertThat(page).contains("| `a\\nb\\tc` |");
    }
}
