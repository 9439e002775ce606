package dev.asltck.reports.causes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.reports.golden.Runs;
import dev.asltck.reports.results.VerdictKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class CauseTest {

    @Test
    void groupsByWhatCasesHaveInCommon() {
        assertThat(Cause.ofFailures(Runs.toy().cases()))
                .extracting(cause -> cause.cases().size() + " " + cause.text())
                .containsExactly(
                        "2 outcome: failed with States.Runtime instead of succeeded",
                        "1 crashed: StackOverflowError",
                        "1 errored: the adapter broke",
                        "1 hung: no answer within N seconds",
                        "1 output differs, in state-types/choice");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(Cause.ofUnsupported(Runs.toy().cases()))
                .extracting(Cause::text)
                .containsExactly("needs distributed-map, jsonata", "the API has no name for it");
    }

    @Test
    void takesNumbersForTheSame() {
        assertThat(Cause.ofFailures(List.of(
                        Runs.diagnosed("a", VerdictKind.HUNG, "no answer within 30 seconds"),
                        Runs.diagnosed("b", VerdictKind.HUNG, "no answer within 31 seconds"))))
                .hasSize(1);
    }
}
