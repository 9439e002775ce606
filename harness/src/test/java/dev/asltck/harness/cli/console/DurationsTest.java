package dev.asltck.harness.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationsTest {

    @ParameterizedTest
    @CsvSource({
        "PT0S,         0s",
        "PT0.25S,      0.25s",
        "PT59S,        59s",
        "PT60S,        1m",
        "PT26H,        1d 2h",
        "PT8760H0.5S,  365d 0.5s",
        "PT3692S,      1h 1m 32s",
    })
    void namesTheUnitsThatCount(Duration duration, String text) {
        assertThat(Durations.text(duration)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"PT0S, 0", "PT10S, 10", "PT1H, 3600", "PT1.50S, 1.5"})
    void countsSecondsWithoutExponent(Duration duration, String seconds) {
        assertThat(Durations.seconds(duration)).hasToString(seconds);
    }
}
