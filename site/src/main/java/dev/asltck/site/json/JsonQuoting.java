package dev.asltck.site.json;

import dev.asltck.reports.text.VisibleText;

/** Strings as JSON writes them, with escapes for all that a reader would not see. */
final class JsonQuoting {

    private JsonQuoting() {}

    static String quoted(String text) {
        return '"' + VisibleText.line(text.replace("\\", "\\\\").replace("\"", "\\\"")) + '"';
    }
}
