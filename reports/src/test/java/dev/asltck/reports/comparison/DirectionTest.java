package dev.asltck.reports.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.reports.results.VerdictKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            PASSED,      FAILED,      REGRESSION
            PASSED,      CRASHED,     REGRESSION
            PASSED,      HUNG,        REGRESSION
            PASSED,      UNSUPPORTED, REGRESSION
            PASSED,      ERRORED,     UNKNOWN_NOW
            PASSED,      PASSED,      OTHERWISE
            FAILED,      PASSED,      IMPROVEMENT
            FAILED,      FAILED,      CHANGED_FAILURE
            FAILED,      CRASHED,     REGRESSION
            FAILED,      HUNG,        REGRESSION
            FAILED,      UNSUPPORTED, NEWLY_UNSUPPORTED
            FAILED,      ERRORED,     UNKNOWN_NOW
            CRASHED,     FAILED,      IMPROVEMENT
            CRASHED,     HUNG,        CHANGED_FAILURE
            CRASHED,     CRASHED,     CHANGED_FAILURE
            HUNG,        CRASHED,     CHANGED_FAILURE
            HUNG,        PASSED,      IMPROVEMENT
            HUNG,        UNSUPPORTED, NEWLY_UNSUPPORTED
            UNSUPPORTED, PASSED,      IMPROVEMENT
            UNSUPPORTED, FAILED,      NEWLY_SUPPORTED
            UNSUPPORTED, HUNG,        NEWLY_SUPPORTED
            UNSUPPORTED, UNSUPPORTED, OTHERWISE
            UNSUPPORTED, ERRORED,     UNKNOWN_NOW
            ERRORED,     ERRORED,     OTHERWISE
            ERRORED,     FAILED,      KNOWN_NOW
            ERRORED,     PASSED,      KNOWN_NOW
            """)
    void isSettledByTheVerdicts(VerdictKind before, VerdictKind after, Direction direction) {
        assertThat(Direction.of(before, after)).isEqualTo(direction);
    }
}
