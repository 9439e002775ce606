package dev.asltck.benchmarks.tables;

import dev.asltck.benchmarks.figures.Figures;
import dev.asltck.benchmarks.figures.Spread;
import java.util.function.Function;

/**
 * A figure of each row.
 *
 * @param heading for the scale of the table
 */
record Column(Function<Scale, String> heading, Function<Row, String> cell) {

    static final Column SCORE =
            new Column(Scale::scores, row -> Figures.text(row.point().scores().median()));
    static final Column RANGE =
            new Column(Column::range, row -> range(row.point().scores()));
    static final Column GROWTH = new Column(
            Column::timesAbove, row -> row.timesAbove(point -> point.scores().median()));
    static final Column TIMES_FLOOR = new Column(
            scale -> "times the floor",
            row -> row.timesFloor(point -> point.scores().median()));
    static final Column BYTES =
            new Column(Scale::bytes, row -> Figures.whole(Math.round(row.point().bytes())));
    static final Column BYTES_GROWTH = new Column(Column::timesAbove, row -> row.timesAbove(Point::bytes));
    static final Column FLOOR = new Column(scale -> "floor, " + scale.scores(), Row::floorScores);
    static final Column BYTES_BEYOND_FLOOR = new Column(scale -> "bytes beyond the floor", Row::bytesBeyondFloor);
    static final Column VOLUME = new Column(
            scale -> "MB/s", row -> Figures.text(row.point().megabytes().median()));
    static final Column VOLUME_RANGE =
            new Column(Column::range, row -> range(row.point().megabytes()));
    static final Column VOLUME_GROWTH = new Column(
            Column::timesAbove, row -> row.timesAbove(point -> point.megabytes().median()));

    private static String range(Scale scale) {
        return "lowest – highest";
    }

    private static String timesAbove(Scale scale) {
        return "times the row above";
    }

    private static String range(Spread spread) {
        return Figures.text(spread.lowest()) + " – " + Figures.text(spread.highest());
    }
}
