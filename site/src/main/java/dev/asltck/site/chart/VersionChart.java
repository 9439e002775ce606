package dev.asltck.site.chart;

import dev.asltck.site.matrix.RunScore;
import java.util.List;
import java.util.Optional;

/**
 * How much the runs of an engine passed, in the order of time, with a line for each dialect: what is to be drawn, and where.
 *
 * @param foot where the axis of time is
 * @param end where the lines across end
 * @param ticks of the axis of percentages
 * @param dates of the axis of time
 */
public record VersionChart(
        int width, int height, int foot, int end, List<Tick> ticks, List<Date> dates, List<Line> lines) {

    /** Where the lines across begin. */
    public static final int BEGIN = 46;

    public VersionChart {
        ticks = List.copyOf(ticks);
        dates = List.copyOf(dates);
        lines = List.copyOf(lines);
    }

    /** A chart of runs, all of which had cases; empty where no dialect has two of them, so that there is no line. */
    public static Optional<VersionChart> of(List<RunScore> byTime) {
        ChartLayout layout = new ChartLayout(byTime);
        return layout.hasLine() ? Optional.of(layout.chart()) : Optional.empty();
    }

    /** The percentage at which the axis begins. */
    public int lowest() {
        return ticks.get(0).share();
    }

    /** A line across. */
    public record Tick(int y, int share) {}

    /**
     * A place on the axis of time.
     *
     * @param version shortened where it is long
     */
    public record Date(int x, String version, String day) {}

    /**
     * The runs in a dialect.
     *
     * @param style a number that tells it from the others
     * @param points the runs, by time
     * @param name beside the line, at this height
     */
    public record Line(int style, List<Point> points, String name, int nameY) {

        public Line {
            points = List.copyOf(points);
        }

        /** The points of a line through all of them. */
        public String way() {
            StringBuilder way = new StringBuilder();
            points.forEach(
                    point -> way.append(point.x()).append(',').append(point.y()).append(' '));
            return way.toString().strip();
        }

        /** The first run. */
        public Point first() {
            return points.get(0);
        }

        /** The newest run. */
        public Point last() {
            return points.get(points.size() - 1);
        }

        /** The outline of what marks a run at this place. */
        public String mark(int x, int y) {
            return PointShape.of(style).at(x, y);
        }
    }

    /** A run. */
    public record Point(int x, int y, RunScore run) {}
}
