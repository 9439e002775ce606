package dev.asltck.benchmarks.tables;

import static dev.asltck.benchmarks.tables.Column.BYTES;
import static dev.asltck.benchmarks.tables.Column.BYTES_BEYOND_FLOOR;
import static dev.asltck.benchmarks.tables.Column.BYTES_GROWTH;
import static dev.asltck.benchmarks.tables.Column.FLOOR;
import static dev.asltck.benchmarks.tables.Column.GROWTH;
import static dev.asltck.benchmarks.tables.Column.RANGE;
import static dev.asltck.benchmarks.tables.Column.SCORE;
import static dev.asltck.benchmarks.tables.Column.TIMES_FLOOR;
import static dev.asltck.benchmarks.tables.Column.VOLUME;
import static dev.asltck.benchmarks.tables.Column.VOLUME_GROWTH;
import static dev.asltck.benchmarks.tables.Column.VOLUME_RANGE;
import static java.util.concurrent.TimeUnit.MICROSECONDS;
import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.benchmarks.JsonPathLoopBenchmark;
import dev.asltck.benchmarks.MapBenchmark;
import dev.asltck.benchmarks.NestingBenchmark;
import dev.asltck.benchmarks.ValidationBenchmark;
import dev.asltck.harness.cli.document.MarkdownPage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BenchmarkTableTest {

    private static final Series INTERPRETED =
            Series.of("interpreted", JsonPathLoopBenchmark.class, "interpreted").onFloor("handWritten");
    private static final Series BY_HAND =
            Series.of("by hand", JsonPathLoopBenchmark.class, "handWritten").onFloor("handWritten");

    /** Three iterations: the score, more and less than it. */
    private static List<Iteration> around(double score, double bytes, double characters) {
        return List.of(
                new Iteration(score, bytes, characters),
                new Iteration(score * 2, bytes, characters * 2),
                new Iteration(score / 2, bytes, characters / 2));
    }

    private static String markdown(BenchmarkTable table, TrialMeter meter) throws Exception {
        Measurements measurements = Measurements.inTurns(table.trials(), 1, meter, line -> {});
        return MarkdownPage.of(List.of(table.grid(measurements)));
    }

    @Test
    void comparesWithTheFloorRowByRow() throws Exception {
        BenchmarkTable table = new BenchmarkTable(
                "loop",
                "How fast?",
                Scale.perOperation(NANOSECONDS, "state"),
                List.of(INTERPRETED, BY_HAND),
                Optional.empty(),
                List.of(SCORE, RANGE, BYTES, TIMES_FLOOR));

        assertThat(markdown(
                        table,
                        trial -> trial.method().equals("interpreted") ? around(49.28, 1_232.4, 0) : around(16, 160, 0)))
                .isEqualTo("""
                        |  | ns per state | lowest – highest | bytes per state | times the floor |
                        | --- | ---: | ---: | ---: | ---: |
                        | interpreted | 49.3 | 24.6 – 98.6 | 1,232 | 3.08 |
                        | by hand | 16 | 8 – 32 | 160 | 1.00 |
                        """);
    }

    @Test
    void sharesOutAmongStepsAndComparesWithTheRowAbove() throws Exception {
        BenchmarkTable table = new BenchmarkTable(
                "map",
                "How fast?",
                Scale.perStep(NANOSECONDS, "item"),
                List.of(Series.of("interpreted", MapBenchmark.class, "interpreted")
                        .onFloor("handWritten")),
                Optional.of(Steps.of("items", "items", 1_000, 10_000)),
                List.of(SCORE, GROWTH, FLOOR, TIMES_FLOOR, BYTES, BYTES_GROWTH, BYTES_BEYOND_FLOOR));

        assertThat(markdown(table, trial -> {
                    double items = Double.parseDouble(trial.parameters().get("items"));
                    return trial.method().equals("interpreted")
                            ? around(200 * items * (items / 1_000), 490 * items, 0)
                            : around(50 * items, 250 * items, 0);
                }))
                .isEqualTo("""
                        | items | ns per item | times the row above | floor, ns per item | times the floor | bytes per item | times the row above | bytes beyond the floor |
                        | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
                        | 1,000 | 200 | – | 50 (25 – 100) | 4.00 | 490 | – | 240 |
                        | 10,000 | 2,000 | 10.00 | 50 (25 – 100) | 40.00 | 490 | 1.00 | 240 |
                        """);
    }

    @Test
    void beginsAnewWithEachSeries() throws Exception {
        BenchmarkTable table = new BenchmarkTable(
                "nesting",
                "How deep?",
                Scale.perOperation(MICROSECONDS, "level"),
                List.of(
                        Series.of("Map", NestingBenchmark.class, "loaded").with("type", "Map"),
                        Series.of("Parallel", NestingBenchmark.class, "loaded").with("type", "Parallel")),
                Optional.of(Steps.of("levels", "levels", 1, 10)),
                List.of(SCORE, GROWTH));

        assertThat(markdown(table, trial -> around(trial.parameters().toString().length(), 0, 0)))
                .isEqualTo("""
                        |  | levels | µs per level | times the row above |
                        | --- | ---: | ---: | ---: |
                        | Map | 1 | 20 | – |
                        | Map | 10 | 21 | 1.05 |
                        | Parallel | 1 | 25 | – |
                        | Parallel | 10 | 26 | 1.04 |
                        """);
    }

    @Test
    void showsHowMuchTextIsReadInASecond() throws Exception {
        BenchmarkTable table = new BenchmarkTable(
                "validation",
                "How much?",
                Scale.perSecond("definition"),
                List.of(Series.of("validated", ValidationBenchmark.class, "validated")),
                Optional.of(Steps.of("characters", "length", 2_000, 30_000)),
                List.of(SCORE, VOLUME, VOLUME_RANGE, VOLUME_GROWTH));

        assertThat(markdown(
                        table,
                        trial -> trial.parameters().containsValue("2000")
                                ? around(8_600, 0, 17_500_000)
                                : around(700, 0, 21_000_000)))
                .isEqualTo("""
                        | characters | definitions/s | MB/s | lowest – highest | times the row above |
                        | --- | ---: | ---: | ---: | ---: |
                        | 2,000 | 8,600 | 17.5 | 8.75 – 35 | – |
                        | 30,000 | 700 | 21 | 10.5 – 42 | 1.20 |
                        """);
    }

    @Test
    void measuresAFloorOnceEachRoundBesideWhatStandsOnIt() {
        BenchmarkTable table = new BenchmarkTable(
                "loop",
                "How fast?",
                Scale.perOperation(NANOSECONDS, "state"),
                List.of(INTERPRETED, BY_HAND),
                Optional.empty(),
                List.of(SCORE));

        assertThat(table.trials())
                .containsExactly(
                        Trial.of(JsonPathLoopBenchmark.class, "interpreted"),
                        Trial.of(JsonPathLoopBenchmark.class, "handWritten"));
        Effort effort = new Effort(3, 2, Duration.ofSeconds(1), 4, Duration.ofMillis(500), 1);
        assertThat(table.estimate(effort)).isEqualTo(Duration.ofSeconds(33));
        assertThat(table.warmedUp(4).estimate(effort)).isEqualTo(Duration.ofSeconds(69));
    }
}
