package dev.asltck.reference.jsonata;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Looks through an expression before the library gets it. The library recurses into brackets and along chains of operators, so that how
 * deep an expression may be would depend on how much stack is left; and it copies the rest of the text again and again.
 */
final class ExpressionSurvey {
    private static final int MAX_LENGTH = 32_768;

    /** Operators in a row, all together those around; brackets count twice. A default stack has room for about twice as many. */
    private static final int MAX_NESTING = 500;

    private static final int BRACKET = 2;

    private final Deque<Integer> around = new ArrayDeque<>();
    private int operators;
    private int nesting;

    private ExpressionSurvey() {}

    /** Refuses a text that is too long or nests too deep. */
    static void check(String text) throws JsonataSyntaxException {
        if (text.length() > MAX_LENGTH) {
            throw new JsonataSyntaxException("the expression has more than " + MAX_LENGTH + " characters", MAX_LENGTH);
        }
        ExpressionSurvey survey = new ExpressionSurvey();
        ExpressionScanner scanner = new ExpressionScanner(text);
        while (scanner.next()) {
            survey.count(scanner.current());
            if (survey.nesting > MAX_NESTING) {
                throw new JsonataSyntaxException("the expression is nested too deep", scanner.position());
            }
        }
    }

    private void count(char c) {
        switch (c) {
            case '(', '[', '{' -> open();
            case ')', ']', '}' -> close();
            case ',', ';' -> separate();
            default -> operate();
        }
    }

    private void open() {
        around.push(operators);
        operators = 0;
        nesting += BRACKET;
    }

    /** Brackets may be an operator too: a call or a predicate. */
    private void close() {
        if (!around.isEmpty()) {
            separate();
            operators = around.pop();
            nesting -= BRACKET;
            operate();
        }
    }

    private void separate() {
        nesting -= operators;
        operators = 0;
    }

    private void operate() {
        operators++;
        nesting++;
    }
}
