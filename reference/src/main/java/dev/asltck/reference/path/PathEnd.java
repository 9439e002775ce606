package dev.asltck.reference.path;

/**
 * Finds where a Path ends that is an argument: at the comma or closing parenthesis that is not its own. Quoted names, filters with texts
 * and regular expressions, and the arguments of path functions may hold either.
 */
final class PathEnd {

    private final String text;
    private final int start;
    private int position;
    private int brackets;
    private int parentheses;

    PathEnd(String text, int start) {
        this.text = text;
        this.start = start;
        this.position = start;
    }

    int find() throws PathSyntaxException {
        while (position < text.length() && !endsHere(text.charAt(position))) {
            read(text.charAt(position));
        }
        if (position > text.length() || brackets > 0) {
            throw new PathSyntaxException("has a Path with an unclosed bracket or quote", start, "intrinsic.arg.path");
        }
        return position;
    }

    private boolean endsHere(char c) {
        return brackets == 0 && parentheses == 0 && (c == ',' || c == ')');
    }

    private void read(char c) {
        position++;
        switch (c) {
            case '\\' -> position++;
            case '[' -> brackets++;
            case ']' -> brackets--;
            case '(' -> parentheses++;
            case ')' -> parentheses--;
            case '\'', '"' -> skipQuoted(c);
            case '~' -> skipRegularExpression();
            default -> {}
        }
    }

    /** In brackets and arguments an apostrophe opens a text; in dot notation it is part of a name. */
    private void skipQuoted(char quote) {
        if (brackets > 0 || parentheses > 0) {
            skipTo(quote);
        }
    }

    private void skipRegularExpression() {
        while (position < text.length() && text.charAt(position) == ' ') {
            position++;
        }
        if (brackets > 0 && text.startsWith("/", position)) {
            position++;
            skipTo('/');
        }
    }

    private void skipTo(char end) {
        while (position < text.length() && text.charAt(position) != end) {
            position += text.charAt(position) == '\\' ? 2 : 1;
        }
        position++;
    }
}
