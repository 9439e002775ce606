package dev.asltck.site.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.reports.results.RunResults;
import dev.asltck.reports.results.VerdictKind;
import dev.asltck.site.ExampleBook;
import dev.asltck.site.ExampleRuns;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MatrixTest {

    private static Matrix matrix(RunResults... runs) {
        return Matrix.of(List.of(runs), new ExampleBook(""));
    }

    private static RunResults run(String engine, String version, int hour, String title) {
        return ExampleRuns.run(
                engine,
                version,
                "spec",
                hour,
                Map.of(),
                List.of(ExampleRuns.result("a", title, "structure", 1, VerdictKind.PASSED)));
    }

    @Test
    void hasEnginesAsTheyAreNamedAndTheirRunsByTime() {
        Matrix matrix = matrix(run("b", "2", 9, ""), run("a", "1", 1, ""), run("b", "1", 3, ""));

        assertThat(matrix.runs())
                .extracting(run -> run.engine().name() + run.engine().version())
                .containsExactly("b1", "b2", "a1");
    }

    @Test
    void hasAKeyForEachRun() {
        Matrix matrix = matrix(run("b", "1.0", 1, ""), run("b", "1.0", 2, ""), run("b", "1-0", 3, ""));

        assertThat(matrix.runs()).extracting(Run::key).containsExactly("b~1-0~spec", "b~1-0~spec~2", "b~1-0~spec~3");
    }

    @Test
    void describesACaseAsTheNewestRunDoes() {
        Matrix matrix = matrix(run("b", "1", 1, "old"), run("a", "1", 5, "new"), run("b", "2", 2, "older"));

        assertThat(matrix.rows()).extracting(row -> row.subject().title()).containsExactly("new");
    }

    @Test
    void hasChaptersInTheOrderOfTheSpecificationAndThenByName() {
        Matrix matrix = Matrix.of(ExampleRuns.small(), new ExampleBook(""));

        assertThat(matrix.chapters())
                .extracting(Chapter::name)
                .containsExactly("structure", "state-types/choice", "appendix-b");
    }

    @Test
    void hasCasesByTheirPlace() {
        Matrix matrix = Matrix.of(ExampleRuns.small(), new ExampleBook(""));

        assertThat(matrix.chapters().get(0).rows())
                .extracting(Row::id)
                .startsWith("structure-case-0", "structure-case-1", "structure-case-2")
                .hasSize(20);
    }

    @Test
    void knowsWhatARunDidNotHave() {
        Matrix matrix = Matrix.of(ExampleRuns.small(), new ExampleBook(""));

        assertThat(Score.of(matrix.rows(), 1).notRun()).isEqualTo(30);
        assertThat(Score.of(matrix.rows(), 1).words()).isEqualTo("30 failed, 30 not run");
        assertThat(Score.of(matrix.rows(), 1).share()).isEqualTo("0.0 %");
        assertThat(Score.of(matrix.rows(), 0).notRun()).isZero();
    }

    @Test
    void tellsRowsOfACaseApart() {
        RunResults run = ExampleRuns.run(
                "a",
                "1",
                "spec",
                0,
                Map.of(),
                List.of(
                        ExampleRuns.result("a", "A", "structure", 1, VerdictKind.PASSED),
                        ExampleRuns.result("b[one]", "B", "structure", 2, VerdictKind.PASSED)));

        assertThat(matrix(run).rows()).extracting(Row::variant).containsExactly("", "[one]");
    }
}
