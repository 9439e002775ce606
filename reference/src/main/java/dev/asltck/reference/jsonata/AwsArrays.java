package dev.asltck.reference.jsonata;

import com.dashjoin.jsonata.JException;
import dev.asltck.reference.environment.Budget;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** AWS's {@code $partition} and {@code $range}. Numbers lose their fractions. */
final class AwsArrays {

    /** Measured: one element more exceeds the memory. */
    private static final BigInteger LONGEST_RANGE = BigInteger.valueOf(360_145);

    private AwsArrays() {}

    /** The elements in chunks of a size, the last of which may be shorter; without a size in one. */
    static @Nullable Object partition(LibraryCall call) {
        Object given = call.argument(0);
        if (given != null && !(given instanceof List)) {
            throw new JException("T0412", -1, given);
        }
        if (!(given instanceof List<?> array) || array.isEmpty()) {
            return null;
        }
        long size = call.argument(1) == null ? array.size() : call.integer(1);
        if (size < 0) {
            throw LibraryCall.invalid("Second argument must be zero or greater");
        }
        return size == 0 ? null : chunks(array, (int) Math.min(size, array.size()));
    }

    private static List<Object> chunks(List<?> array, int size) {
        List<Object> chunks = new ArrayList<>();
        for (int start = 0; start < array.size(); start += size) {
            chunks.add(new ArrayList<>(array.subList(start, Math.min(start + size, array.size()))));
        }
        return chunks;
    }

    /** The numbers from one to another, this one included if a step meets it. A single one is the number itself. */
    static @Nullable Object range(LibraryCall call, Budget budget) {
        long start = call.integer(0);
        long end = call.integer(1);
        long step = call.argument(2) == null ? 0 : call.integer(2);
        if (step == 0 || (start < end && step < 0) || (start > end && step > 0)) {
            return null;
        }
        BigInteger steps =
                BigInteger.valueOf(end).subtract(BigInteger.valueOf(start)).divide(BigInteger.valueOf(step));
        if (steps.compareTo(LONGEST_RANGE) >= 0) {
            throw BoundExceededException.memory();
        }
        budget.takeData(steps.longValue());
        List<Object> numbers = new ArrayList<>();
        for (long i = 0; i <= steps.longValue(); i++) {
            numbers.add(start + i * step);
        }
        return numbers.size() == 1 ? numbers.get(0) : numbers;
    }
}
