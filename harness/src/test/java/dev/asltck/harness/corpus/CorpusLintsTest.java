package dev.asltck.harness.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is the same for all lints; what each of them refuses is in a test of its own. */
class CorpusLintsTest {

    @Test
    void findNothingWrongWithAGoodCase() {
        assertThat(CaseJson.problems(CaseJson.good())).isEmpty();
    }

    @Test
    void locateWhatIsWrong() {
        Corpus corpus = CaseJson.load(CaseJson.other("first"), CaseJson.good().with("features", "['nonsense']"));

        assertThat(corpus.problems()).allSatisfy(problem -> {
            assertThat(problem.origin().pointer()).isEqualTo("/cases/1");
            assertThat(problem.origin().line()).isEqualTo(3);
        });
    }

    @Test
    void reportAProblemOfACaseOnceForAllItsRows() {
        CaseJson aCase = CaseJson.good().withRows("one", "two").with("features", "['nonsense', 'virtual-time']");

        assertThat(CaseJson.problems(aCase))
                .filteredOn(text -> text.contains("which there is not"))
                .hasSize(1);
    }
}
