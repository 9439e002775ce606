package dev.asltck.reference.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampTest {

    @ParameterizedTest
    @CsvSource({
        "2016-03-14T01:59:00Z, 2016-03-14T01:59:00Z",
        "2016-03-14T01:59:00+00:00, 2016-03-14T01:59:00Z",
        "2016-03-14T01:59:00-00:00, 2016-03-14T01:59:00Z",
        "2016-03-14T01:59:00+02:30, 2016-03-13T23:29:00Z",
        "2016-03-14T01:59:00-23:59, 2016-03-15T01:58:00Z",
        "2016-03-14T01:59:00.5Z, 2016-03-14T01:59:00.500Z",
        "2016-03-14T01:59:00.000000001Z, 2016-03-14T01:59:00.000000001Z",
        "2016-03-14T01:59:00.1234567899999999999999Z, 2016-03-14T01:59:00.123456789Z",
        "2016-02-29T00:00:00Z, 2016-02-29T00:00:00Z",
        "2000-02-29T23:59:59Z, 2000-02-29T23:59:59Z",
        "0000-01-01T00:00:00Z, 0000-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z, 9999-12-31T23:59:59Z",
    })
    void readsTheProfileOfRfc3339(String text, Instant expected) {
        assertThat(Timestamp.parse(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-12-31T23:59:60Z, 2017-01-01T00:00:00Z",
        "2015-06-30T23:59:60.75Z, 2015-07-01T00:00:00.750Z",
        "2017-01-01T08:59:60+09:00, 2017-01-01T00:00:00Z",
    })
    void countsALeapSecondAsTheOneAfterIt(String text, Instant expected) {
        assertThat(Timestamp.parse(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2016",
                "2016-03-14",
                "2016-03-14T01:59Z",
                "2016-03-14T01:59:00",
                "2016-03-14t01:59:00Z",
                "2016-03-14 01:59:00Z",
                "2016-03-14T01:59:00z",
                "20160314T015900Z",
                "2016-3-14T01:59:00Z",
                "16-03-14T01:59:00Z",
                "12016-03-14T01:59:00Z",
                "+2016-03-14T01:59:00Z",
                "-2016-03-14T01:59:00Z",
                "2016-00-14T01:59:00Z",
                "2016-13-14T01:59:00Z",
                "2016-03-00T01:59:00Z",
                "2016-03-32T01:59:00Z",
                "2016-02-30T00:00:00Z",
                "2015-02-29T00:00:00Z",
                "1900-02-29T00:00:00Z",
                "2016-04-31T00:00:00Z",
                "2016-03-14T24:00:00Z",
                "2016-03-14T01:60:00Z",
                "2016-03-14T01:59:61Z",
                "2016-03-14T23:59:60Z",
                "2016-12-31T22:59:60Z",
                "2016-12-31T23:59:60+01:00",
                "1971-12-31T23:59:60Z",
                "2016-03-14T01:59:00.Z",
                "2016-03-14T01:59:00,5Z",
                "2016-03-14T01:59:00+0200",
                "2016-03-14T01:59:00+02",
                "2016-03-14T01:59:00+24:00",
                "2016-03-14T01:59:00+02:60",
                "2016-03-14T01:59:00+02:00:00",
                "2016-03-14T01:59:00ZZ",
                "2016-03-14T01:59:00Z ",
                " 2016-03-14T01:59:00Z",
                "2016-03-14T01:59:00Z[UTC]",
                "２016-03-14T01:59:00Z",
                "2016-W11-1T01:59:00Z",
            })
    void refusesEverythingElse(String text) {
        assertThat(Timestamp.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2016-03-14T01:59:00Z, 2016-03-14T01:59:00.000Z",
        "2016-03-14T01:59:00.9999Z, 2016-03-14T01:59:00.999Z",
        "1969-12-31T23:59:59.9999Z, 1969-12-31T23:59:59.999Z",
    })
    void writesMilliseconds(Instant instant, String expected) {
        assertThat(Timestamp.format(instant)).isEqualTo(expected);
    }

    @Test
    void readsWhatItWrites() {
        Instant instant = Instant.parse("2016-03-14T01:59:26.535Z");

        assertThat(Timestamp.parse(Timestamp.format(instant))).contains(instant);
    }
}
