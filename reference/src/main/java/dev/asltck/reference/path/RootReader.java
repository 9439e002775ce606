package dev.asltck.reference.path;

/**
 * Reads the root of a Path: {@code $}, {@code $$} or {@code $name}.
 *
 * @see <a href="https://states-language.net/spec.html#path">Paths</a>
 */
final class RootReader {

    private final String text;
    private int end;

    RootReader(String text) {
        this.text = text;
    }

    PathRoot read() throws PathSyntaxException {
        if (!text.startsWith("$")) {
            throw new PathSyntaxException("does not begin with $", 0, "jsonpath.path.starts-with-dollar");
        }
        end = 1;
        PathRoot root = root();
        if (end < text.length() && text.charAt(end) != '.' && text.charAt(end) != '[') {
            throw new PathSyntaxException("has neither . nor [ after its root", end, "jsonpath.path.syntax");
        }
        return root;
    }

    /** Where the root ends. */
    int end() {
        return end;
    }

    private PathRoot root() {
        if (text.startsWith("$", end)) {
            end++;
            return new PathRoot.ContextObject();
        }
        if (end < text.length() && UnicodeIdentifier.isStart(text.codePointAt(end))) {
            return new PathRoot.Variable(name());
        }
        return new PathRoot.Input();
    }

    private String name() {
        while (end < text.length() && UnicodeIdentifier.isContinue(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return text.substring(1, end);
    }
}
