package dev.asltck.reference.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asltck.reference.error.ExecutionFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StringPatternTest {

    @ParameterizedTest(name = "{0} matches {1}: {2}")
    @CsvSource({
        "foo*.log, foo23.log, true",
        "foo*.log, foo.logs, false",
        "*.log, zebra.log, true",
        "foo*.*, foobar.zebra, true",
        "*, '', true",
        "'', '', true",
        "'', a, false",
        "a**b, ab, true",
        "*a*b, xaxb, true",
        "*ab, aab, true",
        "a.c, abc, false",
        "a\\*c, a*c, true",
        "a\\*c, abc, false",
        "a\\\\*, a\\b, true",
        "\\\\, \\, true",
        "*x, abc, false",
    })
    void matchesWildcardsAndEscapes(String pattern, String value, boolean expected) {
        assertThat(new StringPattern(pattern).matches(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\", "\\a", "\\\\\\"})
    void refusesAnOpenEscapeWhenItRuns(String pattern) {
        StringPattern compiled = new StringPattern(pattern);

        assertThatThrownBy(() -> compiled.matches("a")).isInstanceOf(ExecutionFailure.class);
    }

    /** A matcher that backtracks over all wildcards would take longer than the age of the universe. */
    @Test
    void stopsOnAPatternMadeToBacktrack() {
        StringPattern pattern = new StringPattern("*a".repeat(200) + "b");

        assertThat(pattern.matches("a".repeat(5_000))).isFalse();
    }
}
