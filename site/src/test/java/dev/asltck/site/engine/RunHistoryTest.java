package dev.asltck.site.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.reports.results.RunResults;
import dev.asltck.reports.results.VerdictKind;
import dev.asltck.site.ExampleBook;
import dev.asltck.site.ExampleRuns;
import dev.asltck.site.matrix.Matrix;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RunHistoryTest {

    @Test
    void leavesOutRunsOfAPartOfTheCases() {
        RunHistory history = history(run(0, Map.of()), run(1, Map.of("shard", "1/2")), run(2, Map.of("deadline", "60")))
                .orElseThrow();

        assertThat(history.chart().lines().get(0).points()).hasSize(2);
        assertThat(history.notes()).contains("1 run of a part of the cases left out.");
    }

    @Test
    void saysWhereItsScaleBegins() {
        assertThat(history(run(0, Map.of()), run(1, Map.of())).orElseThrow().notes())
                .contains("The scale begins at 49 %, not at 0 %.")
                .noneMatch(note -> note.contains("left out") || note.contains("sets of cases"));
    }

    @Test
    void isNotThereForOneRun() {
        assertThat(history(run(0, Map.of()), run(1, Map.of("filter", "feature:jsonata"))))
                .isEmpty();
    }

    private static Optional<RunHistory> history(RunResults... runs) {
        Matrix matrix = Matrix.of(List.of(runs), new ExampleBook(""));
        return RunHistory.of(IntStream.range(0, runs.length)
                .mapToObj(place -> new RunReport(matrix, place))
                .toList());
    }

    private static RunResults run(int hour, Map<String, String> options) {
        return ExampleRuns.run(
                "engine",
                "1",
                "aws",
                hour,
                options,
                ExampleRuns.cases(10, number -> number % 2 == 0 ? VerdictKind.PASSED : VerdictKind.FAILED));
    }
}
