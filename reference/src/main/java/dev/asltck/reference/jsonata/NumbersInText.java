package dev.asltck.reference.jsonata;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers on their way into a text, where the library differs from JSONata: whole numbers below 10 to the 21st have all their digits, and
 * what is not finite has a name.
 */
final class NumbersInText {

    private static final double FIRST_WITH_EXPONENT = 1e21;
    private static final double LARGEST_OF_LIBRARY = 0x1p63;

    private NumbersInText() {}

    /** The value, in which such numbers are integers. */
    static @Nullable Object inFull(@Nullable Object value) {
        if (value instanceof Double number) {
            return written(number);
        }
        if (value instanceof List<?> list && list.stream().anyMatch(NumbersInText::mayBeAffected)) {
            List<@Nullable Object> elements = new ArrayList<>(list.size());
            list.forEach(element -> elements.add(inFull(element)));
            return elements;
        }
        if (value instanceof Map<?, ?> map && map.values().stream().anyMatch(NumbersInText::mayBeAffected)) {
            Map<Object, @Nullable Object> members = new LinkedHashMap<>();
            map.forEach((name, member) -> members.put(name, inFull(member)));
            return members;
        }
        return value;
    }

    private static Object written(Double number) {
        if (!Double.isFinite(number)) {
            return number.toString();
        }
        return isAffected(number) ? BigDecimal.valueOf(number).toBigInteger() : number;
    }

    private static boolean mayBeAffected(@Nullable Object value) {
        return value instanceof List || value instanceof Map || (value instanceof Double number && isAffected(number));
    }

    private static boolean isAffected(double number) {
        double size = Math.abs(number);
        boolean whole = number == Math.rint(number) && size >= LARGEST_OF_LIBRARY && size < FIRST_WITH_EXPONENT;
        return whole || !Double.isFinite(number);
    }
}
