package dev.asltck.reference.jsonata;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whole numbers on their way into a text: below 10 to the 21st all their digits are written, where the library begins earlier with exponents. */
final class WholeNumbers {

    private static final double FIRST_WITH_EXPONENT = 1e21;
    private static final double LARGEST_OF_LIBRARY = 0x1p63;

    private WholeNumbers() {}

    /** The value, in which such numbers are integers. */
    static @Nullable Object inFull(@Nullable Object value) {
        if (value instanceof Double number) {
            return isAffected(number) ? BigDecimal.valueOf(number).toBigInteger() : number;
        }
        if (value instanceof List<?> list && list.stream().anyMatch(WholeNumbers::mayBeAffected)) {
            List<@Nullable Object> elements = new ArrayList<>(list.size());
            list.forEach(element -> elements.add(inFull(element)));
            return elements;
        }
        if (value instanceof Map<?, ?> map && map.values().stream().anyMatch(WholeNumbers::mayBeAffected)) {
            Map<Object, @Nullable Object> members = new LinkedHashMap<>();
            map.forEach((name, member) -> members.put(name, inFull(member)));
            return members;
        }
        return value;
    }

    private static boolean mayBeAffected(@Nullable Object value) {
        return value instanceof List || value instanceof Map || (value instanceof Double number && isAffected(number));
    }

    private static boolean isAffected(double number) {
        double size = Math.abs(number);
        return number == Math.rint(number) && size >= LARGEST_OF_LIBRARY && size < FIRST_WITH_EXPONENT;
    }
}
