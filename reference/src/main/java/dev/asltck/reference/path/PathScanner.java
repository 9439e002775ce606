package dev.asltck.reference.path;

/**
 * Walks over the text of a JSONPath from one significant character to the next: quoted names and texts, regular expressions and escaped
 * characters are passed over.
 */
public final class PathScanner {

    private final String text;
    private final StringBuilder open = new StringBuilder();
    private final boolean isFilter;
    private int position;
    private boolean started;
    private int depth;
    private boolean malformed;

    private PathScanner(String text, int start, boolean isFilter) {
        this.text = text;
        this.position = start;
        this.isFilter = isFilter;
    }

    /** Walks over a path: in dot notation quotation marks are part of a name. */
    public static PathScanner ofPath(String text, int start) {
        return new PathScanner(text, start, false);
    }

    /** Walks over the inside of a filter. */
    public static PathScanner ofFilter(String text, int start) {
        return new PathScanner(text, start, true);
    }

    /** Goes to the next significant character; false if there is none. */
    public boolean next() {
        if (started) {
            leaveCurrent();
        }
        started = true;
        while (position < text.length() && skip(text.charAt(position))) {
            malformed |= position > text.length();
        }
        if (position >= text.length()) {
            return false;
        }
        depth = depth(current());
        return true;
    }

    public char current() {
        return text.charAt(position);
    }

    public int position() {
        return position;
    }

    /** Brackets and parentheses around the current character; less than 0 if it closes one that was not opened. */
    public int depth() {
        return depth;
    }

    /** Whether all that was opened so far was closed in order. */
    public boolean isBalanced() {
        return !malformed && open.isEmpty();
    }

    private void leaveCurrent() {
        char current = current();
        position++;
        if (current == '[' || current == '(') {
            open.append(current);
        } else if (current == '~') {
            skipRegularExpression();
        }
    }

    private boolean skip(char c) {
        if (c == '\\') {
            position += 2;
            return true;
        }
        if ((c == '\'' || c == '"') && isInFilter()) {
            skipTo(c, position + 1);
            return true;
        }
        return false;
    }

    private int depth(char c) {
        if (c != ']' && c != ')') {
            return open.length();
        }
        int last = open.length() - 1;
        malformed |= last < 0 || (open.charAt(last) == '[') != (c == ']');
        open.setLength(Math.max(0, last));
        return last;
    }

    private void skipRegularExpression() {
        int start = position;
        while (text.startsWith(" ", start)) {
            start++;
        }
        if (isInFilter() && text.startsWith("/", start)) {
            skipTo('/', start + 1);
        }
    }

    private boolean isInFilter() {
        return isFilter || !open.isEmpty();
    }

    /** Goes behind the next {@code end} that is not escaped. Without one the bracket around it is not closed either. */
    private void skipTo(char end, int start) {
        position = start;
        while (position < text.length() && current() != end) {
            position += current() == '\\' ? 2 : 1;
        }
        position++;
    }
}
