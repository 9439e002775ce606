package dev.asltck.reports.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RunResultsTest {

    /** Where several cases run at once, a file has them in another order each time. */
    @Test
    void hasTheCasesInTheOrderOfTheCorpus() {
        List<CaseRecord> finished = List.of(Example.passed("c"), Example.passed("a"), Example.passed("b"));
        ResultFooter footer = new ResultFooter(Counts.of(finished), Example.FINISHED);

        assertThat(new RunResults(Example.HEADER, finished, footer).cases())
                .extracting(CaseRecord::id)
                .containsExactly("a", "b", "c");
    }
}
