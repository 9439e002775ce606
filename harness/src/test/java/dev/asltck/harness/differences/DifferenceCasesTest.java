package dev.asltck.harness.differences;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.catalogue.Catalogue;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.CorpusLoader;
import dev.asltck.harness.corpus.Expectation;
import dev.asltck.harness.corpus.ExpectedOutcome.Rejected;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every difference is shown by a case, and every case on which AWS differs says in what. */
class DifferenceCasesTest {

    /** Guards against cases that are not found. */
    private static final int FEWEST_CASES = 250;

    private static final List<Case> DIFFERING = CorpusLoader.builtIn().stream()
            .filter(each -> each.aws().isPresent())
            .toList();

    @Test
    void everyDifferenceHasACase() {
        assertThat(DifferenceCases.all())
                .isNotEmpty()
                .filteredOn(each -> each.cases().isEmpty())
                .extracting(each -> each.difference().id())
                .isEmpty();
    }

    @Test
    void everyCaseNamesWhatDiffers() {
        assertThat(DIFFERING)
                .hasSizeGreaterThan(FEWEST_CASES)
                .filteredOn(each -> !isAboutARule(each))
                .filteredOn(each -> each.difference().isEmpty())
                .extracting(Case::id)
                .isEmpty();
    }

    /** A rule of validation says itself what it is in either dialect, and its cases are in a file of its name. */
    private static boolean isAboutARule(Case aCase) {
        return aCase.chapter().startsWith("validation/")
                || aCase.awsExpectation().stream()
                        .map(Expectation::outcomes)
                        .flatMap(List::stream)
                        .anyMatch(outcome -> outcome instanceof Rejected rejected
                                && rejected.rule().isPresent());
    }

    /** A case with the same id would be shown in its place. */
    @Test
    void noCaseHasTheIdOfADifference() {
        assertThat(CorpusLoader.builtIn())
                .extracting(each -> each.id().replaceFirst("\\[.*", ""))
                .doesNotContainAnyElementsOf(Catalogue.published().differences().keySet());
    }
}
