package dev.asltck.harness.cli.exec;

import dev.asltck.harness.cli.console.SafeText;
import dev.asltck.reference.json.Json;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * A value on one line. If there is no room for all of it, inner parts are left out first: what a value is made of says more than how its
 * text begins.
 */
final class DataText {

    private static final String ELLIPSIS = "...";
    private static final int LEAST_STRING = 8;

    private DataText() {}

    /** The value in at most so many characters. */
    static String of(JsonNode value, int room) {
        return SafeText.line(fitted(value, room), room);
    }

    private static String fitted(JsonNode value, int room) {
        if (!value.isContainer()) {
            return scalar(value, room);
        }
        String inside = inside(value, room - 2);
        return value.isObject() ? "{" + inside + "}" : "[" + inside + "]";
    }

    /** What room is left beyond the least goes to the later parts first: what is new is at the end. */
    private static String inside(JsonNode container, int room) {
        List<Part> parts = beginning(container, room);
        String rest = parts.size() < container.size() ? ELLIPSIS : "";
        int lastComma = rest.isEmpty() ? 1 : 0;
        int slack = room
                + lastComma
                - rest.length()
                - parts.stream().mapToInt(Part::least).sum();
        StringBuilder text = new StringBuilder(rest);
        for (int i = parts.size() - 1; i >= 0; i--) {
            Part part = parts.get(i);
            String value = fitted(part.value(), part.leastValue() + Math.max(slack, 0));
            slack -= value.length() - part.leastValue();
            text.insert(0, part.name() + value + (text.isEmpty() ? "" : ","));
        }
        return text.toString();
    }

    /** As many parts as there is room for, each at its shortest. */
    private static List<Part> beginning(JsonNode container, int room) {
        List<Part> parts = new ArrayList<>();
        Iterator<String> names = container.propertyNames().iterator();
        int left = room + 1;
        for (JsonNode value : container) {
            Part part = new Part(names.hasNext() ? Json.write(StringNode.valueOf(names.next())) + ":" : "", value);
            left -= part.least();
            boolean last = parts.size() == container.size() - 1;
            if (left < (last ? 0 : ELLIPSIS.length() + 1)) {
                return parts;
            }
            parts.add(part);
        }
        return parts;
    }

    private static String scalar(JsonNode value, int room) {
        if (!value.isString() || value.stringValue().length() + 2 <= Math.max(room, LEAST_STRING)) {
            return Json.write(value);
        }
        int kept = Math.max(room, LEAST_STRING) - 2 - ELLIPSIS.length();
        return Json.write(StringNode.valueOf(value.stringValue().substring(0, kept) + ELLIPSIS));
    }

    /**
     * An element, or a member.
     *
     * @param name as it stands before the value; empty for an element
     */
    private record Part(String name, JsonNode value) {

        int leastValue() {
            if (value.isContainer()) {
                return value.isEmpty() ? 2 : 2 + ELLIPSIS.length();
            }
            return scalar(value, 0).length();
        }

        /** With its comma. */
        int least() {
            return name.length() + leastValue() + 1;
        }
    }
}
