package dev.asltck.reference.jsonata;

import dev.asltck.reference.environment.Budget;

/** A text that takes from the budget for each character looked at. */
record MeteredText(String text, Budget budget) implements CharSequence {

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        budget.takeExpressions(1);
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
