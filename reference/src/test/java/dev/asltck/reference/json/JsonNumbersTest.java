package dev.asltck.reference.json;

import static dev.asltck.reference.json.Values.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonNumbersTest {

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "1, 2, -1",
        "1.0, 1, 0",
        "-1, -1.5, 1",
        "9223372036854775807, 9223372036854775808, -1",
        "9007199254740993, 9007199254740992, 1",
        "1e400, 1e399, 1",
        "1e2147483647, 1e-2147483647, 1",
        "-1e2147483647, 5, -1",
    })
    void comparesByValue(String left, String right, int expected) {
        assertThat(JsonNumbers.compare(json(left), json(right))).isEqualTo(expected);
        assertThat(JsonNumbers.compare(json(right), json(left))).isEqualTo(-expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "-3, -3",
        "1.0, 1",
        "1.50e1, 15",
        "2e3, 2000",
        "0.0, 0",
        "9223372036854775808, 9223372036854775808"
    })
    void takesANumberWithoutFractionForAnInteger(String number, BigInteger expected) {
        assertThat(JsonNumbers.integer(json(number))).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1e-1", "1e2147483647", "1e1000", "'1'", "null", "true", "[1]"})
    void takesNothingElseForAnInteger(String value) {
        assertThat(JsonNumbers.isInteger(json(value))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"5.0, 5", "9223372036854775808, 9223372036854775807", "-1e100, -9223372036854775808"})
    void saturatesAtTheEndsOfLong(String number, long expected) {
        assertThat(JsonNumbers.toLongSaturated(json(number))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "2147483647",
                "2147483648",
                "-2147483648",
                "-2147483649",
                "-9223372036854775808",
                "9223372036854775808"
            })
    void makesTheNodeThatReadingMakes(String number) {
        assertThat(JsonNumbers.node(new BigInteger(number))).isEqualTo(json(number));
    }
}
