package dev.asltck.reference.path;

/**
 * Rewrites names in dot notation that have escapes, which the JSONPath library does not understand there, in bracket notation. Their dots
 * stay, which the library takes before brackets too.
 */
final class EscapedNames {

    private final String text;
    private final StringBuilder rewritten = new StringBuilder();
    private int copied;

    private EscapedNames(String text) {
        this.text = text;
    }

    /** @param rest of a path, behind the names and indices with which it begins */
    static String inBrackets(String rest) {
        return new EscapedNames(rest).rewrite();
    }

    private String rewrite() {
        PathScanner scanner = PathScanner.ofPath(text, 0);
        while (scanner.next()) {
            if (scanner.depth() == 0 && scanner.current() == '.') {
                rewrite(scanner.position());
            }
        }
        return rewritten.append(text, copied, text.length()).toString();
    }

    private void rewrite(int dot) {
        StepReader reader = new StepReader(text, dot);
        reader.readStep().ifPresent(step -> {
            int end = reader.position();
            if (text.substring(dot, end).contains("\\")) {
                rewritten.append(text, copied, dot + 1).append(BracketNotation.of(step));
                copied = end;
            }
        });
    }
}
