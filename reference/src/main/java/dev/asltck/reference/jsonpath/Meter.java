package dev.asltck.reference.jsonpath;

import dev.asltck.reference.environment.Budget;

/** Charges the work of the library to the budget of the execution. */
final class Meter {

    /** Characters that are copied in the time that a visit takes. */
    private static final int CHARACTERS_PER_VISIT = 64;

    /** Length from which using a text may take longer than reading it: the library takes texts for numbers, in quadratic time. */
    private static final int LONG_TEXT = 4096;

    private final Budget budget;

    Meter(Budget budget) {
        this.budget = budget;
    }

    /** Charges one visit to a node, for which its path is written out. */
    void visit(int pathLength) {
        budget.takeData(1 + pathLength / CHARACTERS_PER_VISIT);
    }

    /** Charges the use of a text in a filter or function. */
    void text(String text) {
        long length = text.length();
        budget.takeData(1 + length / CHARACTERS_PER_VISIT + length * length / LONG_TEXT);
    }

    /** Charges one character of a text that a regular expression looks at. */
    void character() {
        budget.takeData(1);
    }
}
