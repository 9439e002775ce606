package dev.asltck.site.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.site.ExampleBook;
import dev.asltck.site.ExampleRuns;
import dev.asltck.site.matrix.Matrix;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndexDataTest {

    private final IndexData data = IndexData.of(Matrix.of(ExampleRuns.small(), new ExampleBook("")));

    @Test
    void hasALetterForEachRunOfACase() {
        assertThat(data.cases().get(11))
                .isEqualTo(List.of("structure-case-11", "Case 11 of structure", 0, 1, List.of(0), List.of(0), "p-h"));
    }

    @Test
    void hasEachTextOnce() {
        assertThat(data.chapters()).containsExactlyElementsOf(ExampleRuns.CHAPTERS);
        assertThat(data.levels()).containsExactly("should", "must");
        assertThat(data.features()).containsExactly("jsonata");
        assertThat(data.requirements()).containsExactly("r.one");
    }

    @Test
    void tellsTheLettersApart() {
        assertThat(data.verdicts()).extracting(verdict -> verdict.letter()).doesNotHaveDuplicates();
        assertThat(data.verdicts()).extracting(verdict -> verdict.symbol()).doesNotHaveDuplicates();
    }
}
