package dev.asltck.reference.jsonata;

/** Finds the text, quoted name, comment or regular expression of an expression that is not closed. */
final class UnclosedToken {

    private final String text;
    private boolean afterOperand;

    private UnclosedToken(String text) {
        this.text = text;
    }

    /** Where it begins; the end of the expression if all are closed. */
    static int find(String text) {
        UnclosedToken search = new UnclosedToken(text);
        int index = 0;
        while (index < text.length()) {
            int end = search.end(index);
            if (end > text.length()) {
                return index;
            }
            index = end;
        }
        return index;
    }

    /** Behind what begins at an index; beyond the text if that is not closed. */
    private int end(int index) {
        char c = text.charAt(index);
        if (text.startsWith("/*", index)) {
            int closing = text.indexOf("*/", index + 2);
            return closing < 0 ? text.length() + 1 : closing + 2;
        }
        if (Character.isWhitespace(c)) {
            return index + 1;
        }
        if (c == '/' && !afterOperand) {
            afterOperand = true;
            return endOfRegularExpression(index + 1);
        }
        boolean isQuoted = "\"'`".indexOf(c) >= 0;
        afterOperand = isQuoted || Character.isLetterOrDigit(c) || "_$)]}".indexOf(c) >= 0;
        return isQuoted ? endOfQuoted(index + 1, c) : index + 1;
    }

    private int endOfQuoted(int start, char quote) {
        int index = start;
        while (index < text.length() && text.charAt(index) != quote) {
            index += text.charAt(index) == '\\' && quote != '`' ? 2 : 1;
        }
        return Math.min(index, text.length()) + 1;
    }

    /** Behind the slash that is neither escaped nor in brackets. */
    private int endOfRegularExpression(int start) {
        int depth = 0;
        int index = start;
        while (index < text.length() && (text.charAt(index) != '/' || depth > 0)) {
            char c = text.charAt(index);
            depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            index += c == '\\' ? 2 : 1;
        }
        return Math.min(index, text.length()) + 1;
    }
}
