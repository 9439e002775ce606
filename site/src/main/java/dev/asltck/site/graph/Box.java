package dev.asltck.site.graph;

import java.util.List;

/**
 * What a layout has to place: sizes and connections, and no names. Machines that look alike have one.
 *
 * @param width at least
 * @param height at least
 * @param header height of what stands above the boxes within
 * @param isMarker whether it is so small that all links come to it in one place
 * @param boxes within; empty for a box of its own size
 * @param links between the boxes within
 */
record Box(double width, double height, double header, boolean isMarker, List<Box> boxes, List<Link> links) {

    Box {
        boxes = List.copyOf(boxes);
        links = List.copyOf(links);
    }

    static Box plain(double width, double height) {
        return new Box(width, height, 0, false, List.of(), List.of());
    }

    static Box marker(double size) {
        return new Box(size, size, 0, true, List.of(), List.of());
    }

    /**
     * A connection.
     *
     * @param from place of a box
     * @param to place of a box
     * @param labelWidth 0 for no label
     */
    record Link(int from, int to, double labelWidth, double labelHeight) {}
}
