package dev.asltck.benchmarks.figures;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"1234567; 1,234,567", "999; 999", "-1000; -1,000"})
    void showsAllDigits(long figure, String text) {
        assertThat(Figures.whole(figure)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"3; 2; 1.50", "1; 1; 1.00", "2000; 1; 2,000.00", "1; 100; 0.01"})
    void showsHowManyTimesMore(double one, double other, String text) {
        assertThat(Figures.ratio(one, other)).isEqualTo(text);
    }
}
