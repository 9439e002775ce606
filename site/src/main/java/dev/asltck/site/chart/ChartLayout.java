package dev.asltck.site.chart;

import dev.asltck.site.chart.VersionChart.Date;
import dev.asltck.site.chart.VersionChart.Line;
import dev.asltck.site.chart.VersionChart.Point;
import dev.asltck.site.chart.VersionChart.Tick;
import dev.asltck.site.matrix.RunScore;
import dev.asltck.site.page.ShownText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Finds the places of what is in a chart. */
final class ChartLayout {

    private static final int TOP = 12;
    private static final int HEIGHT = 160;
    private static final int DATES = 42;

    /** From the axis of percentages to the first column, for half of its name. */
    private static final int INSET = 40;

    /** The chart is no wider than this as long as its columns are not too near to each other. */
    private static final int WIDTH = 520;

    private static final int NEAREST = 24;
    private static final int FARTHEST = 88;
    private static final int NAME_WIDTH = 78;
    private static final int NAME_HEIGHT = 15;
    private static final int LONGEST_NAME = 11;
    private static final int CHARACTER = 7;

    private final List<Column> columns;
    private final ShareAxis axis;
    private final Map<String, List<Point>> points = new LinkedHashMap<>();

    ChartLayout(List<RunScore> byTime) {
        columns = Column.of(byTime);
        axis = ShareAxis.of(
                byTime.stream().mapToDouble(ChartLayout::share).min().orElse(0),
                byTime.stream().mapToDouble(ChartLayout::share).max().orElse(0));
        for (int column = 0; column < columns.size(); column++) {
            int x = x(column);
            columns.get(column)
                    .runs()
                    .forEach(run -> points.computeIfAbsent(dialect(run), name -> new ArrayList<>())
                            .add(new Point(x, y(share(run)), run)));
        }
    }

    boolean hasLine() {
        return points.values().stream().anyMatch(ofDialect -> ofDialect.size() > 1);
    }

    VersionChart chart() {
        int end = x(columns.size() - 1) + INSET;
        List<Line> lines = lines();
        int longest =
                lines.stream().mapToInt(line -> line.name().length()).max().orElse(0);
        int lowest = lines.stream().mapToInt(Line::nameY).max().orElse(0);
        return new VersionChart(
                end + 24 + longest * CHARACTER,
                Math.max(TOP + HEIGHT + DATES, lowest + NAME_HEIGHT),
                TOP + HEIGHT,
                end,
                axis.ticks().stream().map(tick -> new Tick(y(tick), tick)).toList(),
                dates(),
                lines);
    }

    private int distance() {
        return Math.max(NEAREST, Math.min(FARTHEST, WIDTH / Math.max(1, columns.size() - 1)));
    }

    private int x(int column) {
        return VersionChart.BEGIN + INSET + column * distance();
    }

    private int y(double share) {
        return TOP + axis.place(share, HEIGHT);
    }

    /** Of columns that are near to each other some have no date; the newest one has. */
    private List<Date> dates() {
        int each = (NAME_WIDTH + distance() - 1) / distance();
        int newest = columns.size() - 1;
        return IntStream.rangeClosed(0, newest)
                .filter(column -> (newest - column) % each == 0)
                .mapToObj(column -> new Date(
                        x(column),
                        shortened(columns.get(column).version()),
                        shortened(columns.get(column).day())))
                .toList();
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        points.forEach((dialect, ofDialect) -> {
            RunScore newest = ofDialect.get(ofDialect.size() - 1).run();
            String name = shortened(dialect) + " " + newest.score().share();
            lines.add(new Line(lines.size(), ofDialect, name, 0));
        });
        return apart(lines);
    }

    /** Puts names beside the ends of their lines, or as near below as there is room. */
    private static List<Line> apart(List<Line> lines) {
        List<Line> placed = new ArrayList<>();
        int free = 0;
        for (Line line : lines.stream()
                .sorted(Comparator.comparing(line -> line.last().y()))
                .toList()) {
            int y = Math.max(free, line.last().y());
            placed.add(new Line(line.style(), line.points(), line.name(), y));
            free = y + NAME_HEIGHT;
        }
        placed.sort(Comparator.comparing(Line::style));
        return placed;
    }

    private static double share(RunScore run) {
        return run.score().counts().passed() * 100.0 / run.score().counts().total();
    }

    private static String dialect(RunScore run) {
        return run.run().header().dialect();
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_NAME
                ? ShownText.line(text)
                : ShownText.line(text.substring(0, text.offsetByCodePoints(0, LONGEST_NAME - 1))) + "\u2026";
    }
}
