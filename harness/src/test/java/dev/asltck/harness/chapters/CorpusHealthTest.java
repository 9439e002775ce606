package dev.asltck.harness.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.corpus.Case;
import dev.asltck.reference.dialect.Dialect;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The corpus as a whole keeps the measures that docs/case-format.md gives. */
class CorpusHealthTest {

    private static final WrittenCorpus CORPUS = new WrittenCorpus();

    private static final int LONGEST_IN_TEN = 60;

    private static final int FEWEST_IN_A_CHAPTER = 20;

    @Test
    void refusesAndFailsAsOftenAsItSucceeds() {
        List<Case> cases = CORPUS.cases().stream()
                .filter(each -> each.holdsIn(Dialect.SPEC))
                .toList();
        long negative = cases.stream()
                .filter(each -> Chapter.isNegative(each.expectation()))
                .count();

        assertThat(100.0 * negative / cases.size()).isBetween(35.0, 65.0);
    }

    @Test
    void hasShortCases() {
        List<Integer> lines = CORPUS.lines().stream().sorted().toList();

        assertThat(lines.get(lines.size() * 9 / 10)).isLessThanOrEqualTo(LONGEST_IN_TEN);
    }

    @Test
    void hasNoThinChapter() {
        assertThat(Chapter.all(CORPUS))
                .filteredOn(each -> !each.name().startsWith("validation/"))
                .allSatisfy(each ->
                        assertThat(each.cases()).as(each.name()).hasSizeGreaterThanOrEqualTo(FEWEST_IN_A_CHAPTER));
    }
}
