package dev.asltck.harness.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.catalogue.Catalogue;
import dev.asltck.harness.corpus.CorpusLoader;
import org.junit.jupiter.api.Test;

/** The built-in corpus covers the catalogue. A gap is closed by a case, or by the reason in the catalogue why there can be none. */
class CorpusCoverageTest {

    /** Guards against a catalogue that says of everything that it cannot be tested. */
    private static final int FEWEST_COVERED = 970;

    private static final Coverage COVERAGE =
            Coverage.of(Catalogue.published().requirements().values(), CorpusLoader.builtIn());

    @Test
    void hasNoGap() {
        assertThat(COVERAGE.gaps()).extracting(CorpusCoverageTest::line).isEmpty();
    }

    @Test
    void coversMostRequirements() {
        assertThat(COVERAGE.covered()).isGreaterThanOrEqualTo(FEWEST_COVERED);
    }

    private static String line(RequirementCoverage coverage) {
        return coverage.requirement().id() + ": " + coverage.gaps();
    }
}
