package dev.asltck.site.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.results.FactRecord;
import dev.asltck.reports.results.VerdictKind;
import dev.asltck.site.ExampleRuns;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailureCauseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "outcome | (rejected for path.syntax)   | (succeeded with {\"a\":1})            | outcome: succeeded instead of rejected",
                "outcome | (fails with States.Runtime)  | (succeeded)                           | outcome: succeeded instead of failed with States.Runtime",
                "outcome | (fails)                      | (rejected: line 1)                    | outcome: rejected instead of failed",
                "outcome | (succeeds with {\"x\":\"(\"})| (failed with States.Runtime: it: was) | outcome: failed with States.Runtime instead of succeeded",
                "outcome | (succeeds)                   | (failed with E)                       | outcome: failed with E instead of succeeded",
                "error   | \"States.Timeout\"           | \"Error\"                             | error: \"Error\" instead of \"States.Timeout\"",
                "outcome | (fails with E) or (rejected) | (succeeded)                           | outcome: succeeded instead of failed with E or rejected",
                "output  | 1                            | 2                                     | difference in output"
            })
    void isWhatDiffersFirstWithoutItsValues(String tier, String expected, String actual, String cause) {
        List<FactRecord> facts = List.of(
                new FactRecord(tier, "/a", expected, actual, List.of()),
                new FactRecord("path", "", "1", "2", List.of()));
        CaseRecord failed = ExampleRuns.result("a", "A", "structure", 1, VerdictKind.FAILED, facts, "");

        assertThat(FailureCause.of(failed)).isEqualTo(cause);
    }
}
