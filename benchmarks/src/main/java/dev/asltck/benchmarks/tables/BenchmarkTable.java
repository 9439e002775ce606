package dev.asltck.benchmarks.tables;

import dev.asltck.benchmarks.figures.Figures;
import dev.asltck.harness.cli.document.Block.Cell;
import dev.asltck.harness.cli.document.Block.Grid;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A table of benchmarks. Its first column names the series, without a heading, unless there is only one and its rows are steps.
 *
 * @param warming how many times the usual time it takes until they are warm: a second has few of operations that take a tenth of it
 */
record BenchmarkTable(
        String name,
        String question,
        Scale scale,
        List<Series> series,
        Optional<Steps> steps,
        List<Column> columns,
        int warming)
        implements Table {

    BenchmarkTable(
            String name,
            String question,
            Scale scale,
            List<Series> series,
            Optional<Steps> steps,
            List<Column> columns) {
        this(name, question, scale, series, steps, columns, 1);
    }

    /** The same table, after so many times as long to warm up. */
    BenchmarkTable warmedUp(int times) {
        return new BenchmarkTable(name, question, scale, series, steps, columns, times);
    }

    @Override
    public Duration estimate(Effort effort) {
        return effort.warmedUp(warming).estimate().multipliedBy(trials().size());
    }

    @Override
    public Sheet measure(Effort usual, Consumer<String> listener) throws FailedMeasurementException {
        Effort effort = usual.warmedUp(warming);
        TrialMeter meter = new JmhMeter(effort, scale.unit());
        return new Sheet(effort.text(), grid(Measurements.inTurns(trials(), effort.rounds(), meter, listener)));
    }

    /** All that is measured, a floor beside what stands on it. */
    List<Trial> trials() {
        return series.stream()
                .flatMap(each -> places(each).stream())
                .map(Place::series)
                .flatMap(at -> Stream.concat(Stream.of(at.trial()), at.floor().stream()))
                .distinct()
                .toList();
    }

    /** The table of what was measured. */
    Grid grid(Measurements measurements) {
        List<String> headings = new ArrayList<>();
        if (showsLabels()) {
            headings.add("");
        }
        steps.ifPresent(growing -> headings.add(growing.heading()));
        columns.forEach(column -> headings.add(column.heading().apply(scale)));
        List<List<Cell>> rows = series.stream()
                .flatMap(each -> rows(each, measurements).stream())
                .toList();
        return new Grid(headings, headings.size() - 1, rows);
    }

    private boolean showsLabels() {
        return steps.isEmpty() || series.size() > 1;
    }

    private List<List<Cell>> rows(Series each, Measurements measurements) {
        List<List<Cell>> rows = new ArrayList<>();
        Optional<Point> above = Optional.empty();
        for (Place place : places(each)) {
            Point point = measurements.point(place.series().trial(), parts(place));
            Optional<Point> floor = place.series().floor().map(trial -> measurements.point(trial, parts(place)));
            rows.add(cells(place, new Row(point, above, floor)));
            above = Optional.of(point);
        }
        return rows;
    }

    private List<Cell> cells(Place place, Row row) {
        List<String> texts = new ArrayList<>();
        if (showsLabels()) {
            texts.add(place.series().label());
        }
        place.step().ifPresent(step -> texts.add(Figures.whole(step)));
        columns.forEach(column -> texts.add(column.cell().apply(row)));
        return texts.stream().map(Cell::of).toList();
    }

    private int parts(Place place) {
        return scale.isShared() ? place.step().orElseThrow() : 1;
    }

    /**
     * Where a row stands.
     *
     * @param series with the parameter that grows
     */
    private record Place(Series series, Optional<Integer> step) {}

    private List<Place> places(Series each) {
        return steps.map(growing -> growing.values().stream()
                        .map(step -> new Place(each.with(growing.parameter(), step), Optional.of(step)))
                        .toList())
                .orElse(List.of(new Place(each, Optional.empty())));
    }
}
