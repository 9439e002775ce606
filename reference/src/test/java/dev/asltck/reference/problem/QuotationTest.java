package dev.asltck.reference.problem;

import static org.assertj.core.api.Assertions.assertThat;

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
}
