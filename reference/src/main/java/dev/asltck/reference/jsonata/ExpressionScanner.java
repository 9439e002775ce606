package dev.asltck.reference.jsonata;

import java.util.Set;

/**
 * Walks over the text of an expression from one bracket, separator or operator to the next. Names, numbers, quoted texts, regular
 * expressions and comments are passed over.
 */
final class ExpressionScanner {
    private static final String SIGNIFICANT = "()[]{},;.+-*/%=<>!&?:~|^@#";
    private static final String ENDS_WORD = SIGNIFICANT + " \t\n\r\"'`";
    private static final Set<String> OPERATOR_WORDS = Set.of("and", "or", "in");

    private final String text;
    private int position = -1;
    private boolean afterOperand;

    ExpressionScanner(String text) {
        this.text = text;
    }

    /** Goes to the next character that matters; false if there is none. An operator that is a word is at its last letter. */
    boolean next() {
        position++;
        while (position < text.length() && skip(current())) {
            position++;
        }
        return position < text.length();
    }

    char current() {
        return text.charAt(position);
    }

    int position() {
        return position;
    }

    private boolean skip(char c) {
        if (" \t\n\r".indexOf(c) >= 0 || skipComment()) {
            return true;
        }
        if (ENDS_WORD.indexOf(c) < 0) {
            return skipWord();
        }
        boolean closes = ")]}".indexOf(c) >= 0;
        afterOperand = closes || skipOperand(c);
        return afterOperand && !closes;
    }

    private boolean skipComment() {
        boolean isComment = text.startsWith("/*", position);
        if (isComment) {
            int end = text.indexOf("*/", position + 2);
            position = end < 0 ? text.length() : end + 1;
        }
        return isComment;
    }

    /** Whether the word is no operator; those may be names too. */
    private boolean skipWord() {
        int start = position;
        while (position < text.length() && ENDS_WORD.indexOf(current()) < 0) {
            position++;
        }
        boolean isOperator = afterOperand && OPERATOR_WORDS.contains(text.substring(start, position));
        position--;
        afterOperand = !isOperator;
        return !isOperator;
    }

    /** Whether the character begins an operand: a text, and where no operator can be a regular expression, a wildcard or the parent. */
    private boolean skipOperand(char c) {
        if ("\"'`".indexOf(c) >= 0) {
            skipQuoted(c);
            return true;
        }
        if (!afterOperand && c == '/') {
            skipRegularExpression();
        } else if (!afterOperand && text.startsWith("**", position)) {
            position++;
        }
        return !afterOperand && "/*%".indexOf(c) >= 0;
    }

    private void skipQuoted(char quote) {
        position++;
        while (position < text.length() && current() != quote) {
            position += current() == '\\' && quote != '`' ? 2 : 1;
        }
    }

    /** Goes to the slash that is neither escaped nor in brackets. */
    private void skipRegularExpression() {
        int depth = 0;
        position++;
        while (position < text.length() && (current() != '/' || depth > 0)) {
            depth += "([{".indexOf(current()) >= 0 ? 1 : ")]}".indexOf(current()) >= 0 ? -1 : 0;
            position += current() == '\\' ? 2 : 1;
        }
    }
}
