package dev.asltck.site.graph;

import dev.asltck.site.graph.Box.Link;
import dev.asltck.site.graph.Machine.Edge;
import dev.asltck.site.graph.Machine.Node;
import java.util.ArrayList;
import java.util.List;

/** Measures a machine for its layout. The texts are drawn as they are measured here. */
final class MachineBoxes {

    static final double NAME_SIZE = 13;
    static final double SMALL_SIZE = 11;
    static final double LABEL_LINE = 14;

    /** Of a state with others within: for its name and its type. */
    static final double HEADER = 34;

    /** Of a branch: for its title. */
    static final double PART_HEADER = 12;

    private static final double LONGEST_NAME = 210;
    private static final double LONGEST_LABEL = 230;
    private static final int MOST_LABEL_LINES = 4;

    private static final double MARKER = 16;
    private static final double STATE_HEIGHT = 42;
    private static final double LEAST_WIDTH = 92;
    private static final double AIR = 26;
    private static final double MORE_AIR_OF_CHOICE = 24;

    private MachineBoxes() {}

    static Box of(Machine machine) {
        return of(machine, 0, 0);
    }

    private static Box of(Machine machine, double width, double header) {
        return new Box(
                width,
                0,
                header,
                false,
                machine.nodes().stream().map(MachineBoxes::of).toList(),
                machine.edges().stream().map(MachineBoxes::of).toList());
    }

    private static Box of(Node node) {
        return switch (node.shape()) {
            case START -> Box.plain(MARKER, MARKER);
            case END -> Box.marker(MARKER);
            case CHOICE -> Box.plain(width(node) + MORE_AIR_OF_CHOICE, STATE_HEIGHT);
            case MISSING, TERMINAL -> Box.plain(width(node), STATE_HEIGHT);
            case STATE -> node.parts().isEmpty() ? Box.plain(width(node), STATE_HEIGHT) : compound(node);
        };
    }

    private static Box compound(Node node) {
        return node.isSimpleMap()
                ? of(node.parts().get(0).machine(), width(node), HEADER)
                : new Box(
                        width(node),
                        0,
                        HEADER,
                        false,
                        node.parts().stream()
                                .map(part -> of(part.machine(), LEAST_WIDTH, PART_HEADER))
                                .toList(),
                        List.of());
    }

    private static double width(Node node) {
        double name = TextWidth.of(name(node), NAME_SIZE) * 1.06;
        double type = TextWidth.of(type(node), SMALL_SIZE);
        return Math.ceil(Math.max(LEAST_WIDTH, Math.max(name, type) + AIR));
    }

    /** The name as it is drawn. */
    static String name(Node node) {
        return TextWidth.cut(shown(node.name()), NAME_SIZE, LONGEST_NAME);
    }

    /** The second line of a state. */
    static String type(Node node) {
        if (node.shape() == Machine.Shape.MISSING) {
            return "there is no such state";
        }
        String type = node.type() + (node.isSimpleMap() ? ", for each item" : "");
        return TextWidth.cut(
                shown(node.remarks().contains(Machine.RETRY) ? type + " ↻" : type), SMALL_SIZE, LONGEST_NAME);
    }

    private static Link of(Edge edge) {
        List<String> lines = labels(edge);
        double width = lines.stream()
                .mapToDouble(line -> TextWidth.of(line, SMALL_SIZE))
                .max()
                .orElse(0);
        return new Link(edge.from(), edge.to(), Math.ceil(width == 0 ? 0 : width + 4), lines.size() * LABEL_LINE);
    }

    /** The lines of a label as they are drawn; none where there is nothing to tell. */
    static List<String> labels(Edge edge) {
        List<String> labels = edge.ways().stream()
                .map(Machine.Way::label)
                .filter(label -> !label.isEmpty())
                .distinct()
                .toList();
        boolean fits = labels.size() <= MOST_LABEL_LINES;
        List<String> lines = new ArrayList<>(labels.stream()
                .limit(fits ? MOST_LABEL_LINES : MOST_LABEL_LINES - 1)
                .map(label -> TextWidth.cut(shown(label), SMALL_SIZE, LONGEST_LABEL))
                .toList());
        if (!fits) {
            lines.add("and " + (labels.size() - lines.size()) + " more");
        }
        return lines;
    }

    private static String shown(String text) {
        return Label.line(text, 200);
    }
}
