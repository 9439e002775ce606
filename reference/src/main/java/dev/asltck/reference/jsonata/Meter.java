package dev.asltck.reference.jsonata;

import com.dashjoin.jsonata.Jsonata.EntryCallback;
import com.dashjoin.jsonata.Jsonata.ExitCallback;
import com.dashjoin.jsonata.Jsonata.Frame;
import com.dashjoin.jsonata.Parser.Symbol;
import dev.asltck.reference.environment.Budget;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Watches one evaluation: ends it when it recurses too deep, runs too long or makes values that are too large. */
final class Meter implements EntryCallback, ExitCallback {

    /** Nested nodes; each takes several frames of Java's stack. */
    static final int DEEPEST = 500;

    /** Values up to this size are not worth counting. */
    private static final int SMALL = 64;

    /** An element of an array takes about as much as so many characters. */
    private static final int CHARACTERS_PER_ELEMENT = 8;

    private final Budget budget;
    private int depth;

    Meter(Budget budget) {
        this.budget = budget;
    }

    @Override
    public void callback(Symbol expression, @Nullable Object input, Frame environment) {
        budget.takeExpressions(1);
        if (++depth > DEEPEST) {
            throw new TooDeepException();
        }
    }

    @Override
    public void callback(Symbol expression, @Nullable Object input, Frame environment, @Nullable Object result) {
        depth--;
        if (result instanceof String text && text.length() > SMALL) {
            budget.takeData(text.length());
        } else if (result instanceof List<?> list && list.size() > SMALL) {
            budget.takeData((long) list.size() * CHARACTERS_PER_ELEMENT);
        }
    }

    /** The expression recurses too deep. */
    static final class TooDeepException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooDeepException() {
            super("recurses more than " + DEEPEST + " levels deep", null, false, false);
        }
    }
}
