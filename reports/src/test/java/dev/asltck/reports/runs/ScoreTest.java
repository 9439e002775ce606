package dev.asltck.reports.runs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {

    @ParameterizedTest
    @CsvSource({"0, 0, ''", "0, 3, '0.0 %'", "9999, 10000, '99.9 %'", "10000, 10000, '100.0 %'", "2, 3, '66.6 %'"})
    void isRoundedDown(int passed, int judged, String percent) {
        assertThat(new Score(passed, judged).percent()).isEqualTo(percent);
    }
}
