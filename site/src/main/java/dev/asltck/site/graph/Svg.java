package dev.asltck.site.graph;

import dev.asltck.site.graph.Placement.Point;
import dev.asltck.site.markup.Markup;
import java.util.List;

/** Writes elements of a drawing: lines, shapes and texts, without any style but what tells things apart without colors. */
final class Svg {

    private static final double CORNER = 6;
    private static final double HEAD_LENGTH = 10;
    private static final double HEAD_WIDTH = 9;

    private final StringBuilder svg = new StringBuilder();

    Svg open(String element, String attributes) {
        svg.append('<').append(element).append(attributes).append('>');
        return this;
    }

    Svg close(String element) {
        svg.append("</").append(element).append(">\n");
        return this;
    }

    /** The content of an element. */
    Svg text(String text) {
        svg.append(Markup.escaped(text));
        return this;
    }

    Svg title(String text) {
        svg.append("<title>").append(Markup.escaped(text)).append("</title>");
        return this;
    }

    void rect(double x, double y, double width, double height, double radius, String attributes) {
        svg.append("<rect x=\"").append(number(x)).append("\" y=\"").append(number(y));
        svg.append("\" width=\"").append(number(width)).append("\" height=\"").append(number(height));
        svg.append("\" rx=\"")
                .append(number(radius))
                .append('"')
                .append(attributes)
                .append("/>");
    }

    void circle(double x, double y, double radius, String attributes) {
        svg.append("<circle cx=\"").append(number(x)).append("\" cy=\"").append(number(y));
        svg.append("\" r=\"")
                .append(number(radius))
                .append('"')
                .append(attributes)
                .append("/>");
    }

    void polygon(List<Point> points, String attributes) {
        svg.append("<polygon points=\"");
        points.forEach(point -> svg.append(number(point.x()))
                .append(',')
                .append(number(point.y()))
                .append(' '));
        svg.append('"').append(attributes).append("/>");
    }

    /** A text; the place is that of the middle or the start of its base line. */
    void text(double x, double y, String text, String attributes) {
        svg.append("<text x=\"")
                .append(number(x))
                .append("\" y=\"")
                .append(number(y))
                .append('"');
        svg.append(attributes).append('>').append(Markup.escaped(text)).append("</text>");
    }

    /** A line with round corners that ends in an arrow. */
    void arrow(List<Point> points) {
        Point tip = points.get(points.size() - 1);
        Point before = points.get(points.size() - 2);
        double length = Math.max(1e-6, Math.hypot(tip.x() - before.x(), tip.y() - before.y()));
        double dx = (tip.x() - before.x()) / length;
        double dy = (tip.y() - before.y()) / length;
        Point neck = new Point(tip.x() - dx * HEAD_LENGTH, tip.y() - dy * HEAD_LENGTH);
        svg.append("<path d=\"M").append(point(points.get(0)));
        for (int i = 1; i < points.size() - 1; i++) {
            Point corner = points.get(i);
            svg.append('L').append(point(near(corner, points.get(i - 1))));
            svg.append('Q').append(point(corner)).append(' ').append(point(near(corner, points.get(i + 1))));
        }
        svg.append('L').append(point(neck)).append("\"/>");
        polygon(
                List.of(
                        tip,
                        new Point(neck.x() - dy * HEAD_WIDTH / 2, neck.y() + dx * HEAD_WIDTH / 2),
                        new Point(neck.x() + dy * HEAD_WIDTH / 2, neck.y() - dx * HEAD_WIDTH / 2)),
                " class=\"head\" fill=\"currentColor\" stroke=\"none\"");
    }

    /** A point on the way from a corner to another point. */
    private static Point near(Point corner, Point other) {
        double length = Math.hypot(other.x() - corner.x(), other.y() - corner.y());
        double part = length == 0 ? 0 : Math.min(CORNER, length / 2) / length;
        return new Point(corner.x() + (other.x() - corner.x()) * part, corner.y() + (other.y() - corner.y()) * part);
    }

    private static String point(Point point) {
        return number(point.x()) + " " + number(point.y());
    }

    static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }

    Markup markup() {
        return new Markup(svg.toString());
    }
}
