package dev.asltck.benchmarks;

import dev.asltck.reference.Program;
import dev.asltck.reference.run.TraceEvent;
import dev.asltck.reference.run.TraceListener;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.JsonNode;

/** What does it cost to be observed? The loop in JSONPath, alone and with a listener that keeps every event. Per executed state. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(
        value = 2,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms1g", "-Xmx1g"})
public class TraceBenchmark {

    static final int STATES = 2_000;

    private Program program;
    private JsonNode input;
    final List<TraceEvent> events = new ArrayList<>();
    private final TraceListener listener = (at, scope, event) -> events.add(event);

    @Setup(Level.Trial)
    public void setUp() {
        program = Machines.load(CountingLoop.jsonPath(CountingLoop.limit(STATES)));
        input = Machines.json("{\"count\": 0}");
    }

    @Benchmark
    @OperationsPerInvocation(STATES)
    public JsonNode unobserved() {
        return Machines.run(program, input);
    }

    @Benchmark
    @OperationsPerInvocation(STATES)
    public JsonNode observed() {
        events.clear();
        return Machines.run(program, input, listener);
    }
}
