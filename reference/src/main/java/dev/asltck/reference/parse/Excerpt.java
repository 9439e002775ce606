package dev.asltck.reference.parse;

import tools.jackson.databind.JsonNode;

/** A value as messages show it: whole if short, and in one line. */
final class Excerpt {
    private static final int LONGEST = 60;

    private Excerpt() {}

    static String of(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> value.isEmpty() ? "an empty object" : "an object";
            case ARRAY -> value.isEmpty() ? "an empty array" : "an array";
            case STRING -> quoted(value.stringValue());
            default -> shortened(value.toString());
        };
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        shortened(text).codePoints().forEach(each -> quoted.appendCodePoint(Character.isISOControl(each) ? '�' : each));
        return quoted.append('"').toString();
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
