package dev.asltck.harness.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Commands and tests load the built-in cases without checking them again: it is done here. */
class BuiltInCorpusTest {

    private final Corpus corpus = CorpusLoader.checkedBuiltIn(Catalogue.published());

    @Test
    void hasNoProblems() {
        assertThat(corpus.problems()).extracting(CaseProblem::text).isEmpty();
    }

    @Test
    void isTheOneThatIsLoadedUnchecked() {
        assertThat(CorpusLoader.builtIn()).isEqualTo(corpus.cases());
    }
}
