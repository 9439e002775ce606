package dev.asltck.harness.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The built-in corpus is well-formed. That its cases are right is for the engines to show. */
class CorpusTest {

    /** Guards against a corpus that is not found. Raise it as the corpus grows. */
    private static final int FEWEST_CASES = 1500;

    private static final Corpus CORPUS = CorpusLoader.checkedBuiltIn(CaseJson.catalogue());

    /** Rows that another case has too. Lower it with each that is merged; nothing else may be wrong. */
    private static final int TWINS = 15;

    @Test
    void hasNoProblem() {
        assertThat(problems()).filteredOn(text -> !isTwin(text)).isEmpty();
    }

    @Test
    void hasNoFurtherTwins() {
        assertThat(problems()).filteredOn(CorpusTest::isTwin).hasSizeLessThanOrEqualTo(TWINS);
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
    void hasTheSpecificationsChapters() {
        assertThat(CORPUS.cases().stream().map(Case::chapter))
                .contains("structure", "concepts/data", "error-handling/retry", "state-types/pass");
    }

    private static List<String> problems() {
        return CORPUS.problems().stream().map(CaseProblem::text).toList();
    }

    private static boolean isTwin(String problem) {
        return problem.contains(" tells the engine the same as ");
    }
}
