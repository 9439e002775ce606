package dev.asltck.site.graph;

import dev.asltck.site.graph.Machine.Edge;
import dev.asltck.site.graph.Machine.Node;
import dev.asltck.site.graph.Machine.Part;
import dev.asltck.site.graph.Machine.Shape;
import dev.asltck.site.graph.Machine.Way;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads a machine, or one within it, from a definition that may be wrong in every way: what makes no sense is passed over. */
final class MachineReader {

    /** A drawing within a drawing within a drawing is seen by nobody. */
    private static final int DEEPEST = 8;

    /** What tells in a word what a state does. */
    private static final List<String> REMARKS =
            List.of("Resource", "Error", "Seconds", "SecondsPath", "Timestamp", "TimestampPath");

    private final JsonNode definition;
    private final String pointer;
    private final int depth;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, Integer> states = new LinkedHashMap<>();
    private final Map<EdgeKey, List<Way>> edges = new LinkedHashMap<>();

    private record EdgeKey(int from, int to, boolean isCatch) {}

    private MachineReader(JsonNode definition, String pointer, int depth) {
        this.definition = definition;
        this.pointer = pointer;
        this.depth = depth;
    }

    /** The machine; empty if there are no states. */
    static Optional<Machine> read(JsonNode definition) {
        return read(definition, "", 0);
    }

    private static Optional<Machine> read(JsonNode definition, String pointer, int depth) {
        return definition.path("States").isObject()
                        && !definition.path("States").isEmpty()
                ? Optional.of(new MachineReader(definition, pointer, depth).read())
                : Optional.empty();
    }

    private Machine read() {
        if (definition.path("StartAt").isString()) {
            nodes.add(Node.marker(Shape.START, "start"));
        }
        definition.path("States").forEachEntry((name, state) -> {
            states.put(name, nodes.size());
            nodes.add(node(name, state));
        });
        if (definition.path("StartAt").isString()) {
            addEdge(0, definition.path("StartAt"), false, new Way(pointer + "/StartAt", ""));
        }
        definition.path("States").forEachEntry(this::addEdges);
        return new Machine(
                nodes,
                edges.entrySet().stream()
                        .map(entry -> new Edge(
                                entry.getKey().from(),
                                entry.getKey().to(),
                                entry.getKey().isCatch(),
                                entry.getValue()))
                        .toList());
    }

    private Node node(String name, JsonNode state) {
        String type = state.path("Type").isString() ? state.path("Type").stringValue() : "(no Type)";
        return new Node(shape(type), statePointer(name), name, type, remarks(state), parts(state, statePointer(name)));
    }

    private static Shape shape(String type) {
        return switch (type) {
            case "Choice" -> Shape.CHOICE;
            case "Succeed", "Fail" -> Shape.TERMINAL;
            default -> Shape.STATE;
        };
    }

    private static List<String> remarks(JsonNode state) {
        List<String> remarks = new ArrayList<>();
        REMARKS.stream()
                .filter(state::has)
                .forEach(field -> remarks.add(field + ": " + state.path(field).asString("")));
        if (state.path("Retry").isArray() && !state.path("Retry").isEmpty()) {
            remarks.add(Machine.RETRY);
        }
        return remarks;
    }

    private List<Part> parts(JsonNode state, String statePointer) {
        if (depth == DEEPEST) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        JsonNode branches = state.path("Branches");
        if (branches.isArray()) {
            for (int i = 0; i < branches.size(); i++) {
                String title = "branch " + i;
                read(branches.get(i), statePointer + "/Branches/" + i, depth + 1)
                        .ifPresent(machine -> parts.add(new Part(title, machine)));
            }
        }
        for (String field : List.of("ItemProcessor", "Iterator")) {
            read(state.path(field), statePointer + "/" + field, depth + 1)
                    .ifPresent(machine -> parts.add(new Part(Part.EACH_ITEM, machine)));
        }
        return parts;
    }

    private void addEdges(String name, JsonNode state) {
        int from = states.getOrDefault(name, 0);
        String at = statePointer(name);
        JsonNode choices = state.path("Choices");
        for (int i = 0; i < choices.size(); i++) {
            JsonNode rule = choices.path(i);
            addEdge(from, rule.path("Next"), false, new Way(at + "/Choices/" + i + "/Next", RuleText.of(rule)));
        }
        addEdge(from, state.path("Default"), false, new Way(at + "/Default", "default"));
        addEdge(from, state.path("Next"), false, new Way(at + "/Next", ""));
        JsonNode catchers = state.path("Catch");
        for (int i = 0; i < catchers.size(); i++) {
            JsonNode catcher = catchers.path(i);
            addEdge(from, catcher.path("Next"), true, new Way(at + "/Catch/" + i + "/Next", errors(catcher)));
        }
        if (state.path("End").asBoolean(false)) {
            addWay(from, end(), false, new Way(at + "/End", ""));
        } else if (state.path("Type").asString("").equals("Succeed")) {
            addWay(from, end(), false, new Way(at + "/Type", ""));
        }
    }

    private static String errors(JsonNode catcher) {
        List<String> names = catcher.path("ErrorEquals")
                .valueStream()
                .map(error -> error.asString(""))
                .toList();
        return names.isEmpty() ? "(no error)" : String.join(", ", names);
    }

    private void addEdge(int from, JsonNode target, boolean isCatch, Way way) {
        if (target.isString()) {
            addWay(from, target(target.stringValue()), isCatch, way);
        }
    }

    private void addWay(int from, int to, boolean isCatch, Way way) {
        edges.computeIfAbsent(new EdgeKey(from, to, isCatch), key -> new ArrayList<>())
                .add(way);
    }

    private int target(String name) {
        Integer known = states.get(name);
        if (known != null) {
            return known;
        }
        states.put(name, nodes.size());
        nodes.add(Node.marker(Shape.MISSING, name));
        return nodes.size() - 1;
    }

    /** The place of the end, which is there once something leads to it. */
    private int end() {
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).shape() == Shape.END) {
                return i;
            }
        }
        nodes.add(Node.marker(Shape.END, "end"));
        return nodes.size() - 1;
    }

    private String statePointer(String name) {
        return pointer + "/States/" + name.replace("~", "~0").replace("/", "~1");
    }
}
