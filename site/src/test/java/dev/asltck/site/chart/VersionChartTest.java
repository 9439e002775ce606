package dev.asltck.site.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.asltck.reports.results.RunResults;
import dev.asltck.reports.results.VerdictKind;
import dev.asltck.site.ExampleRuns;
import dev.asltck.site.chart.VersionChart.Date;
import dev.asltck.site.chart.VersionChart.Line;
import dev.asltck.site.chart.VersionChart.Point;
import dev.asltck.site.chart.VersionChart.Tick;
import dev.asltck.site.matrix.Run;
import dev.asltck.site.matrix.RunScore;
import dev.asltck.site.matrix.Score;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VersionChartTest {

    private static final int DAY = 24;

    @Test
    void isNotThereWithoutALine() {
        assertThat(VersionChart.of(List.of())).isEmpty();
        assertThat(VersionChart.of(List.of(run("1", "spec", 0, 5)))).isEmpty();
        assertThat(VersionChart.of(List.of(run("1", "spec", 0, 5), run("2", "aws", DAY, 6))))
                .isEmpty();
    }

    @Test
    void hasALineForEachDialectWithItsRunsByTime() {
        VersionChart chart = chart(
                run("1", "aws", 0, 5),
                run("2", "aws", DAY, 7),
                run("2", "spec", DAY + 1, 4),
                run("3", "aws", 2 * DAY, 6));

        assertThat(chart.lines()).extracting(Line::name).containsExactly("aws 60.0 %", "spec 40.0 %");
        assertThat(chart.lines()).extracting(Line::style).containsExactly(0, 1);
        assertThat(chart.lines().get(0).points())
                .extracting(point -> point.run().score().counts().passed())
                .containsExactly(15, 21, 18);
        assertThat(chart.lines().get(0).points())
                .extracting(Point::x)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void isHigherWhereMorePassed() {
        List<Point> points = chart(run("1", "aws", 0, 5), run("2", "aws", DAY, 10))
                .lines()
                .get(0)
                .points();

        assertThat(points.get(1).y()).isLessThan(points.get(0).y());
    }

    @Test
    void hasPointsBetweenTheLinesAcrossThatTheyBelongTo() {
        VersionChart chart = chart(run("1", "aws", 0, 5), run("2", "aws", DAY, 10));

        assertThat(chart.ticks()).extracting(Tick::share).containsExactly(50, 60, 70, 80, 90, 100);
        assertThat(chart.lines().get(0).points())
                .extracting(Point::y)
                .containsExactly(chart.ticks().get(0).y(), chart.ticks().get(5).y());
    }

    @Test
    void putsRunsOfAVersionAndADayAboveEachOtherIfTheirDialectsDiffer() {
        VersionChart chart = chart(
                run("1", "aws", 0, 5),
                run("1", "spec", 1, 6),
                run("1", "aws", 2, 7),
                run("1", "spec", DAY, 8),
                run("2", "aws", DAY + 1, 9));

        List<Point> aws = chart.lines().get(0).points();
        List<Point> spec = chart.lines().get(1).points();
        assertThat(spec.get(0).x()).isEqualTo(aws.get(0).x());
        assertThat(chart.dates())
                .extracting(Date::version, Date::day)
                .containsExactly(
                        tuple("1", "2026-01-02"),
                        tuple("1", "2026-01-02"),
                        tuple("1", "2026-01-03"),
                        tuple("2", "2026-01-03"));
    }

    @Test
    void keepsNamesOfLinesApart() {
        VersionChart chart =
                chart(run("1", "aws", 0, 5), run("1", "spec", 0, 5), run("2", "aws", DAY, 5), run("2", "spec", DAY, 5));

        assertThat(chart.lines().get(1).nameY() - chart.lines().get(0).nameY()).isEqualTo(15);
        assertThat(chart.height()).isGreaterThan(chart.lines().get(1).nameY());
    }

    @Test
    void leavesDatesOutWhereRunsAreMany() {
        RunScore[] runs = IntStream.range(0, 100)
                .mapToObj(number -> run("1." + number, "aws", number * DAY, number % 10))
                .toArray(RunScore[]::new);

        VersionChart chart = chart(runs);

        assertThat(chart.dates()).extracting(Date::version).hasSize(25).endsWith("1.95", "1.99");
        assertThat(chart.lines().get(0).points()).hasSize(100);
    }

    @Test
    void shortensLongVersions() {
        VersionChart chart = chart(run("1.0.0-beta.1", "aws", 0, 5), run("2.0.0-rc.1", "aws", DAY, 6));

        assertThat(chart.dates()).extracting(Date::version).containsExactly("1.0.0-beta\u2026", "2.0.0-rc.1");
    }

    private static VersionChart chart(RunScore... runs) {
        return VersionChart.of(List.of(runs)).orElseThrow();
    }

    /** A run of thirty cases, so many of each ten of which passed. */
    private static RunScore run(String version, String dialect, int hour, int passed) {
        RunResults results = ExampleRuns.run(
                "engine",
                version,
                dialect,
                hour,
                Map.of(),
                ExampleRuns.cases(10, number -> number < passed ? VerdictKind.PASSED : VerdictKind.FAILED));
        return new RunScore(new Run(version, results), Score.of(results.cases()));
    }
}
