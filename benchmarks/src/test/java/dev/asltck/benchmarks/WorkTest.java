package dev.asltck.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each state, item, branch and retry allocates, in bytes. That varies neither with the machine nor with its load, so that a change
 * which makes the interpreter do more is seen here and not by its users. The build turns escape analysis off for these tests: how much
 * the compiler spares would depend on what it has compiled.
 *
 * <p>A test that fails after a change of the interpreter asks a question: is it worth that much? If it is, the figure is changed with it;
 * if a figure has become too large by far, it is lowered.
 */
class WorkTest {

    /** How much less than its figure a measurement may be, before the figure says nothing any more. */
    private static final double SLACK = 0.8;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Stream<Arguments> work() {
        return Stream.of(
                Arguments.of("a state of the JSONPath loop", 310, JsonPathLoopBenchmark.STATES, jsonPath()),
                Arguments.of("a state of the JSONata loop", 2_010, JsonataLoopBenchmark.STATES, jsonata()),
                Arguments.of("a state that is observed", 370, TraceBenchmark.STATES, observed()),
                Arguments.of("an item of a Map State", 625, 10_000, items()),
                Arguments.of("a branch of a Parallel State", 575, 1_000, branches()),
                Arguments.of("a retry", 850, 10_000, retries()),
                Arguments.of("a state of a JSONPath definition that is loaded", 27_000, 1_000, loaded("JSONPath")),
                Arguments.of("a state of a JSONata definition that is loaded", 18_800, 1_000, loaded("JSONata")));
    }

    @ParameterizedTest(name = "{0} allocates at most {1} bytes")
    @MethodSource("work")
    void allocates(String unit, long most, int units, Runnable run) {
        run.run();
        long before = THREADS.getCurrentThreadAllocatedBytes();
        run.run();
        long allocated = (THREADS.getCurrentThreadAllocatedBytes() - before) / units;

        assertThat(allocated).as("bytes for %s", unit).isBetween((long) (SLACK * most), most);
    }

    private static Runnable jsonPath() {
        JsonPathLoopBenchmark benchmark = new JsonPathLoopBenchmark();
        benchmark.setUp();
        return benchmark::interpreted;
    }

    private static Runnable jsonata() {
        JsonataLoopBenchmark benchmark = new JsonataLoopBenchmark();
        benchmark.setUp();
        return benchmark::interpreted;
    }

    private static Runnable observed() {
        TraceBenchmark benchmark = new TraceBenchmark();
        benchmark.setUp();
        return benchmark::observed;
    }

    private static Runnable items() {
        MapBenchmark benchmark = new MapBenchmark();
        benchmark.items = 10_000;
        benchmark.setUp();
        return benchmark::interpreted;
    }

    private static Runnable branches() {
        ParallelBenchmark benchmark = new ParallelBenchmark();
        benchmark.branches = 1_000;
        benchmark.setUp();
        return benchmark::interpreted;
    }

    private static Runnable retries() {
        RetryBenchmark benchmark = new RetryBenchmark();
        benchmark.retries = 10_000;
        benchmark.setUp();
        return benchmark::interpreted;
    }

    private static Runnable loaded(String language) {
        LoadBenchmark benchmark = new LoadBenchmark();
        benchmark.language = language;
        benchmark.states = 1_000;
        benchmark.setUp();
        return benchmark::loaded;
    }
}
