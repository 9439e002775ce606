package dev.asltck.reference.jsonata;

/** Where tokens begin. The library knows only where they end. */
final class TokenStart {

    private TokenStart() {}

    /** Where a name or variable begins, counted from 0. */
    static int of(SyntaxNode node, String text) {
        return of(text, node.end(), node.is("variable") ? "$" + node.value() : node.value());
    }

    /**
     * Where the token begins that ends at an index.
     *
     * @param end behind its last character
     * @param written the token, if it is known and has no quotation marks
     */
    static int of(String text, int end, String written) {
        int last = Math.min(end, text.length()) - 1;
        if (last < 0) {
            return 0;
        }
        if (!written.isEmpty() && text.startsWith(written, last + 1 - written.length())) {
            return last + 1 - written.length();
        }
        char c = text.charAt(last);
        return "\"'`".indexOf(c) >= 0 ? opening(text, last, c) : startOfWord(text, last);
    }

    /** The quotation mark before the one at an index. Nothing but an escaped one is between them. */
    private static int opening(String text, int closing, char quote) {
        int opening = text.lastIndexOf(quote, closing - 1);
        while (opening > 0 && text.charAt(opening - 1) == '\\') {
            opening = text.lastIndexOf(quote, opening - 1);
        }
        return Math.max(0, opening);
    }

    private static int startOfWord(String text, int last) {
        int start = last;
        while (start > 0 && isWord(text.charAt(start)) && isWord(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '_' || c == '$';
    }
}
