package dev.asltck.reference.jsonata;

import com.dashjoin.jsonata.JException;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code $sort}. Without a function that compares, the library leaves that to Java, to which 2 and 1.5 are of different types and false
 * is less than true.
 */
final class SortFunction {

    static final String SIGNATURE = "<af?:a>";

    private SortFunction() {}

    static @Nullable Object call(@Nullable Object input, List<?> arguments) throws Throwable {
        boolean isCompared = arguments.get(0) instanceof List<?> list && list.size() > 1 && arguments.get(1) == null;
        return isCompared
                ? sorted((List<?>) arguments.get(0))
                : Functions.original("sort", SIGNATURE).call(input, arguments);
    }

    private static List<?> sorted(List<?> values) {
        if (values.stream().allMatch(String.class::isInstance)) {
            return values.stream().sorted().toList();
        }
        if (values.stream().allMatch(Number.class::isInstance)) {
            return values.stream()
                    .sorted(Comparator.comparingDouble(value -> ((Number) value).doubleValue()))
                    .toList();
        }
        throw new JException("D3070", -1);
    }
}
