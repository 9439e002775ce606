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

    /** Values up to this size are not worth counting. */
    private static final int SMALL = 64;

    /** An element of an array takes about as much as so many characters. */
    private static final int CHARACTERS_PER_ELEMENT = 8;

    private final Budget budget;
    private final Flavor flavor;
    private final Trail trail;

    Meter(Budget budget, Flavor flavor, Trail trail) {
        this.budget = budget;
        this.flavor = flavor;
        this.trail = trail;
    }

    @Override
    public void callback(Symbol expression, @Nullable Object input, Frame environment) {
        budget.takeExpressions(1);
        if (trail.depth() == flavor.deepest()) {
            throw BoundExceededException.depth();
        }
        trail.enter(expression);
    }

    @Override
    public void callback(Symbol expression, @Nullable Object input, Frame environment, @Nullable Object result) {
        if (result instanceof String text && text.length() > SMALL) {
            take(text.length());
        } else if (result instanceof List<?> list && list.size() > SMALL) {
            take((long) list.size() * CHARACTERS_PER_ELEMENT);
        }
        trail.leave(result);
    }

    private void take(long size) {
        if (size > flavor.largestValue()) {
            throw BoundExceededException.memory();
        }
        budget.takeData(size);
    }
}
