package dev.asltck.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"1234567; 1,230,000", "999.6; 1,000", "85.25; 85.3", "0.4; 0.4", "0.01236; 0.0124", "61; 61"})
    void showsThreeDigits(double figure, String text) {
        assertThat(Figures.text(figure)).isEqualTo(text);
    }
}
