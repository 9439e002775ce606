package dev.asltck.reference.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** How many bytes a value has as JSON text in UTF-8, found without writing it. The walk stops at the limit. */
public final class EncodedLength {

    private final long limit;
    private final Deque<Iterator<?>> open = new ArrayDeque<>();
    private long bytes;

    private EncodedLength(long limit) {
        this.limit = limit;
    }

    /** Whether the text of a value has no more bytes than that. */
    public static boolean fits(JsonNode value, long limit) {
        EncodedLength length = new EncodedLength(limit);
        length.walk(value);
        return length.bytes <= limit;
    }

    private void walk(JsonNode root) {
        count(root);
        while (!open.isEmpty() && bytes <= limit) {
            Iterator<?> rest = open.element();
            if (rest.hasNext()) {
                countNext(rest.next());
            } else {
                open.pop();
            }
        }
    }

    private void countNext(Object next) {
        if (next instanceof Map.Entry<?, ?> member) {
            bytes += ofText((String) member.getKey()) + ":".length();
            count((JsonNode) member.getValue());
        } else {
            count((JsonNode) next);
        }
    }

    /** Brackets, and a comma between any two members. */
    private void count(JsonNode node) {
        if (node.isContainer()) {
            bytes += 2 + Math.max(0, node.size() - 1);
            open.push(node.isObject() ? node.properties().iterator() : node.iterator());
        } else {
            bytes += node.isString()
                    ? ofText(node.stringValue())
                    : node.asString().length();
            bytes += node.isNull() ? "null".length() : 0;
        }
    }

    private static long ofText(String text) {
        long bytes = 2;
        for (int i = 0; i < text.length(); i++) {
            bytes += ofCharacter(text.charAt(i));
        }
        return bytes;
    }

    /** Of the two halves of a surrogate pair each counts for two of its four bytes. */
    private static int ofCharacter(char character) {
        if (character < ' ') {
            return switch (character) {
                case '\b', '\t', '\n', '\f', '\r' -> 2;
                default -> 6;
            };
        }
        if (character < 0x80) {
            return character == '"' || character == '\\' ? 2 : 1;
        }
        return character < 0x800 || Character.isSurrogate(character) ? 2 : 3;
    }
}
