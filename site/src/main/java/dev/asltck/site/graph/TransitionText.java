package dev.asltck.site.graph;

import dev.asltck.site.book.Route;
import dev.asltck.site.graph.Machine.Edge;
import dev.asltck.site.graph.Machine.Node;
import dev.asltck.site.graph.Machine.Part;
import dev.asltck.site.graph.Machine.Shape;
import dev.asltck.site.graph.Machine.Way;
import java.util.stream.Collectors;

/** A machine in words, for those who do not see the drawing, and for what is cut in it. */
final class TransitionText {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_REMARK = 300;
    private static final int LONGEST = 5_000;

    private final Route route;
    private final StringBuilder text = new StringBuilder();

    private TransitionText(Route route) {
        this.route = route;
    }

    /** All states and ways, with a mark at what was taken. */
    static String of(Machine machine, Route route) {
        TransitionText words = new TransitionText(route);
        words.append(machine);
        return Label.cut(words.text.toString().strip(), LONGEST);
    }

    private void append(Machine machine) {
        for (Edge edge : machine.edges()) {
            if (text.length() > LONGEST) {
                return;
            }
            Node from = machine.nodes().get(edge.from());
            Node to = machine.nodes().get(edge.to());
            boolean taken =
                    edge.ways().stream().anyMatch(way -> route.transitions().contains(way.pointer()));
            text.append(name(from)).append(" → ").append(name(to));
            text.append(to.shape() == Shape.MISSING ? " (no such state)" : "");
            text.append(condition(edge)).append(taken ? ", taken. " : ". ");
        }
        for (Node node : machine.nodes()) {
            for (Part part : node.parts()) {
                text.append("Within ")
                        .append(name(node))
                        .append(", ")
                        .append(part.title())
                        .append(": ");
                append(part.machine());
            }
        }
    }

    private static String condition(Edge edge) {
        String labels = of(edge);
        if (labels.isEmpty()) {
            return "";
        }
        return edge.isCatch() ? ", catches " + labels : " if " + labels;
    }

    /** When an edge is taken. */
    static String of(Edge edge) {
        String labels = edge.ways().stream()
                .map(Way::label)
                .filter(label -> !label.isEmpty())
                .distinct()
                .limit(20)
                .map(label -> Label.line(label, LONGEST_REMARK))
                .collect(Collectors.joining("; "));
        return Label.cut(labels, LONGEST_REMARK * 3);
    }

    /** What is known of a state. */
    static String of(Node node) {
        String remarks = node.remarks().stream()
                .map(remark -> "\n" + Label.line(remark, LONGEST_REMARK))
                .collect(Collectors.joining());
        return Label.line(node.name(), LONGEST_REMARK)
                + (node.shape() == Shape.MISSING ? "" : ": " + Label.line(node.type(), LONGEST_NAME))
                + remarks;
    }

    private static String name(Node node) {
        return Label.line(node.name(), LONGEST_NAME);
    }
}
