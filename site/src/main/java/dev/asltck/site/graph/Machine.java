package dev.asltck.site.graph;

import java.util.List;
import java.util.stream.Stream;

/**
 * A state machine, or one within it, as it is drawn.
 *
 * @param nodes in the order of the definition; edges name them by their place
 */
record Machine(List<Node> nodes, List<Edge> edges) {

    /** The remark that a state has Retriers. */
    static final String RETRY = "Retry";

    Machine {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** All nodes, those of machines within included. */
    int countNodes() {
        return nodes.size() + parts().mapToInt(Machine::countNodes).sum();
    }

    /** All edges, likewise. */
    int countEdges() {
        return edges.size() + parts().mapToInt(Machine::countEdges).sum();
    }

    private Stream<Machine> parts() {
        return nodes.stream().flatMap(node -> node.parts().stream()).map(Part::machine);
    }

    /**
     * A state, or what stands for the beginning, the end or a state that is not there.
     *
     * @param pointer of a state; empty for anything else
     * @param type as the definition has it, perhaps none that there is
     * @param remarks that tell more of it
     * @param parts machines within it
     */
    record Node(Shape shape, String pointer, String name, String type, List<String> remarks, List<Part> parts) {

        Node {
            remarks = List.copyOf(remarks);
            parts = List.copyOf(parts);
        }

        /** Whether there is one machine within it that needs no border of its own. */
        boolean isSimpleMap() {
            return parts.size() == 1 && parts.get(0).title().equals(Part.EACH_ITEM);
        }

        static Node marker(Shape shape, String name) {
            return new Node(shape, "", name, "", List.of(), List.of());
        }
    }

    /** How a node is drawn. */
    enum Shape {
        START,
        END,
        STATE,
        CHOICE,
        /** Succeed and Fail. */
        TERMINAL,
        /** A state that is named and not there. */
        MISSING
    }

    /** A branch of a Parallel State, or what a Map State does for each item. */
    record Part(String title, Machine machine) {

        /** What a Map State has. */
        static final String EACH_ITEM = "each item";
    }

    /**
     * From one node to another, by one or more members of the definition.
     *
     * @param from place of a node
     * @param to place of a node
     */
    record Edge(int from, int to, boolean isCatch, List<Way> ways) {

        Edge {
            ways = List.copyOf(ways);
        }
    }

    /**
     * A member of the definition that leads from a state to another.
     *
     * @param pointer of the member
     * @param label when it is taken; empty for always
     */
    record Way(String pointer, String label) {}
}
