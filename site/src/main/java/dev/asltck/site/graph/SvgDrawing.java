package dev.asltck.site.graph;

import dev.asltck.site.book.Route;
import dev.asltck.site.graph.Machine.Edge;
import dev.asltck.site.graph.Machine.Node;
import dev.asltck.site.graph.Machine.Part;
import dev.asltck.site.graph.Machine.Shape;
import dev.asltck.site.graph.Placement.Line;
import dev.asltck.site.graph.Placement.Point;
import dev.asltck.site.markup.Markup;
import java.util.List;

/** Draws a machine that has been laid out. */
final class SvgDrawing {

    private static final String THIN = " stroke-width=\"1.3\"";
    private static final String THICK = " stroke-width=\"3\"";
    private static final String DASHED = " stroke-dasharray=\"5 4\"";
    private static final String TEXT = " stroke=\"none\" fill=\"currentColor\"";
    private static final String CENTERED = " text-anchor=\"middle\"" + TEXT;
    private static final String SMALL = " class=\"small\" font-size=\"11\"";
    private static final String BOLD = " font-weight=\"600\"";

    private static final double CHOICE_TIP = 16;
    private static final double CORNER = 8;

    private final Route route;
    private final Svg svg = new Svg();

    private SvgDrawing(Route route) {
        this.route = route;
    }

    static Markup of(Machine machine, Placement placement, Route route) {
        SvgDrawing drawing = new SvgDrawing(route);
        String width = Svg.number(placement.width());
        String height = Svg.number(placement.height());
        drawing.svg.open(
                "svg",
                " class=\"machine\" role=\"img\" width=\"" + width + "\" height=\"" + height + "\" viewBox=\"0 0 "
                        + width + " " + height + "\" font-size=\"13\" fill=\"none\" stroke=\"currentColor\"" + THIN);
        drawing.svg.title("State machine");
        drawing.svg.open("desc", "").text(TransitionText.of(machine, route)).close("desc");
        drawing.machine(machine, placement, 0, 0);
        drawing.svg.close("svg");
        return drawing.svg.markup();
    }

    /** @param x of the border around it */
    private void machine(Machine machine, Placement placement, double x, double y) {
        for (int i = 0; i < machine.nodes().size(); i++) {
            Placement place = placement.boxes().get(i);
            node(machine.nodes().get(i), place, x + place.x(), y + place.y());
        }
        // The way taken lies above the ways that were not.
        edges(machine, placement, x, y, false);
        edges(machine, placement, x, y, true);
        for (int i = 0; i < machine.edges().size(); i++) {
            label(machine.edges().get(i), placement.links().get(i), x, y);
        }
    }

    private void node(Node node, Placement place, double x, double y) {
        switch (node.shape()) {
            case START ->
                svg.circle(x + place.width() / 2, y + place.height() / 2, 6, " class=\"dot\" fill=\"currentColor\"");
            case END -> {
                svg.circle(x + place.width() / 2, y + place.height() / 2, 7, "");
                svg.circle(x + place.width() / 2, y + place.height() / 2, 4, " class=\"dot\" fill=\"currentColor\"");
            }
            case STATE, CHOICE, TERMINAL, MISSING -> state(node, place, x, y);
        }
    }

    private void state(Node node, Placement place, double x, double y) {
        boolean taken = route.states().contains(node.pointer());
        svg.open(
                "g",
                classes("node", taken ? "taken" : "", node.shape() == Shape.MISSING ? "missing" : "")
                        + (taken ? THICK : ""));
        svg.title(TransitionText.of(node));
        outline(node, place, x, y);
        if (node.parts().isEmpty()) {
            double middle = x + place.width() / 2;
            svg.text(middle, y + 19, MachineBoxes.name(node), BOLD + CENTERED);
            svg.text(middle, y + 34, MachineBoxes.type(node), SMALL + CENTERED);
        } else {
            svg.text(x + 12, y + 19, MachineBoxes.name(node), BOLD + TEXT);
            svg.text(x + 12, y + 34, MachineBoxes.type(node), SMALL + TEXT);
        }
        svg.close("g");
        parts(node, place, x, y);
    }

    private void outline(Node node, Placement place, double x, double y) {
        double width = place.width();
        double height = place.height();
        switch (node.shape()) {
            case CHOICE ->
                svg.polygon(
                        List.of(
                                new Point(x, y + height / 2),
                                new Point(x + CHOICE_TIP, y),
                                new Point(x + width - CHOICE_TIP, y),
                                new Point(x + width, y + height / 2),
                                new Point(x + width - CHOICE_TIP, y + height),
                                new Point(x + CHOICE_TIP, y + height)),
                        "");
            case TERMINAL -> svg.rect(x, y, width, height, height / 2, "");
            case MISSING -> svg.rect(x, y, width, height, CORNER, DASHED);
            case STATE, START, END -> svg.rect(x, y, width, height, CORNER, "");
        }
    }

    private void parts(Node node, Placement place, double x, double y) {
        if (node.isSimpleMap()) {
            machine(node.parts().get(0).machine(), place, x, y);
            return;
        }
        for (int i = 0; i < node.parts().size(); i++) {
            Part part = node.parts().get(i);
            Placement inner = place.boxes().get(i);
            svg.rect(x + inner.x(), y + inner.y(), inner.width(), inner.height(), CORNER, " class=\"part\"");
            svg.text(x + inner.x() + 8, y + inner.y() + 15, part.title(), SMALL + TEXT);
            machine(part.machine(), inner, x + inner.x(), y + inner.y());
        }
    }

    private void edges(Machine machine, Placement placement, double x, double y, boolean taken) {
        for (int i = 0; i < machine.edges().size(); i++) {
            Edge edge = machine.edges().get(i);
            List<Point> points = placement.links().get(i).points().stream()
                    .map(point -> new Point(x + point.x(), y + point.y()))
                    .toList();
            if (isTaken(edge) == taken && points.size() > 1) {
                svg.open(
                        "g",
                        classes("edge", taken ? "taken" : "", edge.isCatch() ? "catch" : "")
                                + (taken ? THICK : "")
                                + (edge.isCatch() ? DASHED : ""));
                svg.arrow(points);
                svg.close("g");
            }
        }
    }

    private boolean isTaken(Edge edge) {
        return edge.ways().stream().anyMatch(way -> route.transitions().contains(way.pointer()));
    }

    private void label(Edge edge, Line line, double x, double y) {
        List<String> lines = MachineBoxes.labels(edge);
        if (lines.isEmpty()) {
            return;
        }
        double middle = x + line.label().x();
        double height = lines.size() * MachineBoxes.LABEL_LINE;
        double top = y + line.label().y() - height / 2;
        double width = lines.stream()
                .mapToDouble(each -> TextWidth.of(each, MachineBoxes.SMALL_SIZE))
                .max()
                .orElse(0);
        svg.open("g", classes("label", isTaken(edge) ? "taken" : "", ""));
        svg.title(TransitionText.of(edge));
        svg.rect(middle - width / 2 - 2, top, width + 4, height, 3, " stroke=\"none\" fill=\"#fff\"");
        for (int i = 0; i < lines.size(); i++) {
            svg.text(middle, top + 10.5 + i * MachineBoxes.LABEL_LINE, lines.get(i), " font-size=\"11\"" + CENTERED);
        }
        svg.close("g");
    }

    private static String classes(String first, String second, String third) {
        return " class=\"" + String.join(" ", first, second, third).strip().replace("  ", " ") + "\"";
    }
}
