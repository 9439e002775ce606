package dev.asltck.reference.jsonata;

import dev.asltck.reference.environment.Budget;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers on their way into a text, where the library differs from JSONata: whole numbers below 10 to the 21st have all their digits, and
 * what is not finite has a name. A value may have the same part many times, so each is copied once.
 */
final class NumbersInText {

    private static final double FIRST_WITH_EXPONENT = 1e21;
    private static final double LARGEST_OF_LIBRARY = 0x1p63;

    private final Budget budget;
    private final IdentityHashMap<Object, Object> copies = new IdentityHashMap<>(4);

    private NumbersInText(Budget budget) {
        this.budget = budget;
    }

    /** The value, in which such numbers are integers or texts; the same value where there are none. */
    static @Nullable Object inFull(@Nullable Object value, Budget budget) {
        NumbersInText numbers = new NumbersInText(budget);
        return numbers.hasAny(value) ? numbers.copy(value) : value;
    }

    /** Looks at each part as often as it is there, so that the budget counts what the text will have. */
    private boolean hasAny(@Nullable Object value) {
        budget.takeExpressions(1);
        if (value instanceof Double number) {
            return !Double.isFinite(number) || isWhole(number);
        }
        boolean any = false;
        if (value instanceof List<?> list) {
            for (Object element : list) {
                any |= hasAny(element);
            }
        } else if (value instanceof Map<?, ?> map) {
            for (Object member : map.values()) {
                any |= hasAny(member);
            }
        }
        return any;
    }

    /** So large a number has no fraction. */
    private static boolean isWhole(double number) {
        double size = Math.abs(number);
        return size >= LARGEST_OF_LIBRARY && size < FIRST_WITH_EXPONENT;
    }

    private @Nullable Object copy(@Nullable Object value) {
        if (value instanceof Double number) {
            return Double.isFinite(number)
                    ? isWhole(number) ? BigDecimal.valueOf(number).toBigInteger() : number
                    : number.toString();
        }
        if (!(value instanceof List || value instanceof Map)) {
            return value;
        }
        Object known = copies.get(value);
        if (known == null) {
            known = value instanceof List<?> list ? elements(list) : members((Map<?, ?>) value);
            copies.put(value, known);
        }
        return known;
    }

    private List<@Nullable Object> elements(List<?> list) {
        List<@Nullable Object> elements = new ArrayList<>(list.size());
        list.forEach(element -> elements.add(copy(element)));
        return elements;
    }

    private Map<Object, @Nullable Object> members(Map<?, ?> map) {
        Map<Object, @Nullable Object> members = new LinkedHashMap<>();
        map.forEach((name, member) -> members.put(name, copy(member)));
        return members;
    }
}
