package dev.asltck.site.graph;

import java.util.List;

/**
 * Where a box has come to lie.
 *
 * @param x within the box that it is in
 * @param y within the box that it is in
 * @param boxes within, in their order
 * @param links within, in their order
 */
record Placement(double x, double y, double width, double height, List<Placement> boxes, List<Line> links) {

    Placement {
        boxes = List.copyOf(boxes);
        links = List.copyOf(links);
    }

    /** A point within the box that the line is in. */
    record Point(double x, double y) {}

    /**
     * A line with corners, from box to box.
     *
     * @param label the middle of it
     */
    record Line(List<Point> points, Point label) {

        Line {
            points = List.copyOf(points);
        }
    }
}
