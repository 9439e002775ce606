package dev.asltck.fuzz.check;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * What some work on the calling thread took. Neither depends much on what else the machine does.
 *
 * @param time of the processor
 * @param bytes that were allocated
 */
record Effort(Duration time, long bytes) {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final Duration TIME_AT_ALL = Duration.ofSeconds(2);
    private static final Duration TIME_PER_CHARACTER = Duration.ofNanos(50_000);
    private static final long BYTES_AT_ALL = 20_000_000;
    private static final long BYTES_PER_CHARACTER = 20_000;

    private record Measured<T>(T result, Effort effort) {}

    /**
     * The result of work. Work that takes too much gets a second chance, since what is done for the first time loads classes.
     *
     * @param work that gives the same when it is done again
     * @throws Finding if the work took more than is proportionate to a text of a length
     */
    static <T> T proportionate(String what, int length, Supplier<T> work) {
        Measured<T> first = measure(work);
        if (first.effort.exceeds(length)) {
            Effort second = measure(work).effort;
            if (second.exceeds(length)) {
                throw new Finding(what + " a text of " + length + " characters took " + second);
            }
        }
        return first.result;
    }

    private static <T> Measured<T> measure(Supplier<T> work) {
        long time = THREADS.getCurrentThreadCpuTime();
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        T result = work.get();
        Duration took = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - time);
        return new Measured<>(result, new Effort(took, THREADS.getCurrentThreadAllocatedBytes() - bytes));
    }

    private boolean exceeds(int length) {
        return time.compareTo(TIME_AT_ALL.plus(TIME_PER_CHARACTER.multipliedBy(length))) > 0
                || bytes > BYTES_AT_ALL + BYTES_PER_CHARACTER * length;
    }
}
