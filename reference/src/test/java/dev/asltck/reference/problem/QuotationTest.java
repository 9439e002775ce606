package dev.asltck.reference.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuotationTest {

    @Test
    void keepsEightyCharacters() {
        assertThat(Quotation.of("x".repeat(80))).isEqualTo('"' + "x".repeat(80) + '"');
        assertThat(Quotation.of("😀".repeat(80))).isEqualTo('"' + "😀".repeat(80) + '"');
    }

    @Test
    void shortensMore() {
        assertThat(Quotation.of("x".repeat(81))).isEqualTo('"' + "x".repeat(80) + "…\"");
        assertThat(Quotation.of("x".repeat(1000))).isEqualTo('"' + "x".repeat(80) + "…\"");
        assertThat(Quotation.of("😀".repeat(81))).isEqualTo('"' + "😀".repeat(80) + "…\"");
    }

    @Test
    void staysInOneLine() {
        assertThat(Quotation.of("a\nb\u0000")).isEqualTo("\"a\uFFFDb\uFFFD\"");
    }

    @Test
    void listsTheFirstOfMany() {
        assertThat(Quotation.list(List.of("a"))).isEqualTo("\"a\"");
        assertThat(Quotation.list(List.of("1", "2", "3", "4", "5", "6", "7", "8")))
                .isEqualTo("\"1\", \"2\", \"3\", \"4\", \"5\", \"6\", \"7\", \"8\"");
        assertThat(Quotation.list(List.of("1", "2", "3", "4", "5", "6", "7", "8", "9")))
                .isEqualTo("\"1\", \"2\", \"3\", \"4\", \"5\", \"6\", \"7\", \"8\" and so on");
    }

    @Test
    void suggestsAName() {
        assertThat(Quotation.suggestion("a\nb")).isEqualTo("Did you mean \"a\uFFFDb\"?");
    }

    @Test
    void keepsMessagesInOneLine() {
        Problem problem = new Problem(
                "id",
                Severity.ERROR,
                "",
                new Location(1, 1),
                "a\nb",
                Optional.of("c\r\u0085d" + "x".repeat(1000)),
                List.of());

        assertThat(problem.message()).isEqualTo("a\uFFFDb");
        assertThat(problem.hint()).contains("c\uFFFD\uFFFDd" + "x".repeat(796) + "…");
    }
}
