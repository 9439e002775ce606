package dev.asltck.site.json;

import dev.asltck.site.markup.VisibleText;

/** Strings as JSON writes them, with escapes for all that a reader would not see. */
final class JsonQuoting {

    private JsonQuoting() {}

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(character -> append(character, quoted));
        return quoted.append('"').toString();
    }

    private static void append(int character, StringBuilder quoted) {
        switch (character) {
            case '"' -> quoted.append("\\\"");
            case '\\' -> quoted.append("\\\\");
            case '\n' -> quoted.append("\\n");
            case '\r' -> quoted.append("\\r");
            case '\t' -> quoted.append("\\t");
            case '\b' -> quoted.append("\\b");
            case '\f' -> quoted.append("\\f");
            default -> {
                if (VisibleText.isVisible(character)) {
                    quoted.appendCodePoint(character);
                } else {
                    quoted.append(VisibleText.escape(character));
                }
            }
        }
    }
}
