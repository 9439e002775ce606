package dev.asltck.reports.causes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BareOutcomeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (succeeds with {"at":"(: "})                      | (succeeds)
            (succeeds)                                        | (succeeds)
            (succeeded with 1)                                | (succeeded)
            (fails with E)                                    | (fails with E)
            (fails)                                           | (fails)
            (failed with States.Runtime: it: was)             | (failed with States.Runtime)
            (failed with no Error Name)                       | (failed with no Error Name)
            (rejected for path.syntax)                        | (rejected)
            (rejected: E1 at '/States/A': no such field [])   | (rejected)
            (gave up: 1,000 steps)                            | (gave up)
            (timed out)                                       | (timed out)
            "My:Error"                                        | "My:Error"
            """)
    void hasNoDetails(String outcome, String bare) {
        assertThat(BareOutcome.of(outcome)).isEqualTo(bare);
    }
}
