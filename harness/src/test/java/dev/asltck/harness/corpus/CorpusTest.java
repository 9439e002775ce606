package dev.asltck.harness.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The built-in corpus is well-formed. That its cases are right is for the engines to show. */
class CorpusTest {

    /** Guards against a corpus that is not found. Raise it as the corpus grows. */
    private static final int FEWEST_CASES = 4000;

    private static final Corpus CORPUS = CorpusLoader.checkedBuiltIn(CaseJson.catalogue());

    @Test
    void hasNoProblem() {
        assertThat(CORPUS.problems().stream().map(CaseProblem::text)).isEmpty();
    }

    @Test
    void isNotNearlyEmpty() {
        assertThat(CORPUS.cases()).hasSizeGreaterThan(FEWEST_CASES);
    }

    @Test
    void isTheSameWithoutChecks() {
        List<String> unchecked = CorpusLoader.builtIn().stream().map(Case::id).toList();

        assertThat(unchecked).isEqualTo(CORPUS.cases().stream().map(Case::id).toList());
    }

    @Test
    void isReadInPartWhereATextIsLookedFor() {
        String id = "machine-of-one-task";

        assertThat(CorpusLoader.builtIn('"' + id + '"'))
                .hasSizeLessThan(500)
                .extracting(Case::id)
                .contains(id);
        assertThat(CorpusLoader.builtIn("no such text")).isEmpty();
    }

    @Test
    void hasTheSpecificationsChapters() {
        assertThat(CORPUS.cases().stream().map(Case::chapter))
                .contains("structure", "concepts/data", "error-handling/retry", "state-types/pass");
    }
}
