package dev.asltck.reports.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailureTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            outcome   |    | (succeeded with {"at":"2026-01-02T03:04:05Z"})     | outcome (succeeded)
            outcome   |    | (failed with States.Runtime: at 17:03 with a bang) | outcome (failed with States.Runtime)
            outcome   |    | (failed with States.Timeout)                       | outcome (failed with States.Timeout)
            outcome   |    | (rejected: E1 at '/States/A': no such field [])    | outcome (rejected)
            outcome   |    | (timed out)                                        | outcome (timed out)
            error     |    | "States.TaskFailed"                                | error "States.TaskFailed"
            output    | /a | "2026-01-02T03:04:05Z"                             | output /a
            elapsed   |    | 3.01 s                                             | elapsed
            """)
    void saysWhatStaysTheSame(String tier, String pointer, String actual, String text) {
        assertThat(FailureText.of(Results.failed("a", tier, pointer == null ? "" : pointer, actual)))
                .isEqualTo(text);
    }

    @Test
    void saysTheVerdictWhereThereIsNothingToCompare() {
        assertThat(FailureText.of(Results.hung("a"))).isEqualTo("hung");
    }
}
