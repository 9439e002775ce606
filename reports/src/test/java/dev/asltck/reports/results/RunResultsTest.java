package dev.asltck.reports.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunResultsTest {

    /** Whoever writes a file may leave them in the order in which they finished. */
    @Test
    void hasTheCasesInTheOrderOfTheCorpus() {
        List<CaseRecord> finished = List.of(Example.passed("c"), Example.passed("a"), Example.passed("b"));
        ResultFooter footer = new ResultFooter(Counts.of(finished), Optional.empty());

        assertThat(new RunResults(Example.HEADER, finished, footer).cases())
                .extracting(CaseRecord::id)
                .containsExactly("a", "b", "c");
    }
}
