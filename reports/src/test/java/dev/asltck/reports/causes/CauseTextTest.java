package dev.asltck.reports.causes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.reports.golden.Runs;
import dev.asltck.reports.results.FactRecord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CauseTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            outcome | (rejected for path.syntax)           | (succeeded with {"a":1})            | outcome: succeeded instead of rejected
            outcome | (fails with States.Runtime)          | (succeeded with 1)                  | outcome: succeeded instead of failed with States.Runtime
            outcome | (fails)                              | (rejected: line 1)                  | outcome: rejected instead of failed
            outcome | (succeeds with {"x":"("})            | (failed with States.Runtime: it: is)| outcome: failed with States.Runtime instead of succeeded
            outcome | (succeeds)                           | (failed with E)                     | outcome: failed with E instead of succeeded
            outcome | (fails with E) or (rejected for a.b) | (succeeded with 1)                  | outcome: succeeded instead of failed with E or rejected
            outcome | (succeeds with 1) or (succeeds with 2) | (timed out)                       | outcome: timed out instead of succeeded
            error   | "States.Timeout"                     | "Error"                             | error: "Error" instead of "States.Timeout"
            output  | 1                                    | 2                                   | output differs, in state-types/choice
            """)
    void isWhatDiffersFirstWithoutItsValues(String tier, String expected, String actual, String text) {
        FactRecord first = new FactRecord(tier, "/a", expected, actual, List.of());
        FactRecord second = new FactRecord("path", "", "1", "2", List.of());

        assertThat(CauseText.of(Runs.failed("a", first, second))).isEqualTo(text);
    }

    @Test
    void cutsWhatIsLong() {
        FactRecord fact = new FactRecord("error", "", "\"E\"", '"' + "x".repeat(1_000) + '"', List.of());

        assertThat(CauseText.of(Runs.failed("a", fact))).hasSizeLessThan(130).endsWith("... instead of \"E\"");
    }
}
