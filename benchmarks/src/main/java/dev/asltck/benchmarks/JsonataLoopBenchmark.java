package dev.asltck.benchmarks;

import com.dashjoin.jsonata.Jsonata;
import dev.asltck.reference.Program;
import java.util.Map;
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

/**
 * What does one state cost in JSONata, and how much of it is the library's? Counts up with a Choice and a Pass State; the floor
 * evaluates the same two expressions directly with the library, compiled once. Per executed state.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(
        value = 2,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms1g", "-Xmx1g"})
public class JsonataLoopBenchmark {

    static final int STATES = 2_000;

    private Program program;
    private JsonNode input;
    private Jsonata done;
    private Jsonata sum;

    @Setup(Level.Trial)
    public void setUp() {
        int limit = CountingLoop.limit(STATES);
        program = Machines.load(CountingLoop.jsonata(limit));
        input = Machines.json("{\"count\": 0}");
        done = Jsonata.jsonata("$states.input.count >= " + limit);
        sum = Jsonata.jsonata("$states.input.count + 1");
    }

    @Benchmark
    @OperationsPerInvocation(STATES)
    public JsonNode interpreted() {
        return Machines.run(program, input);
    }

    @Benchmark
    @OperationsPerInvocation(STATES)
    public Map<String, Object> libraryAlone() {
        Map<String, Object> value = Map.of("count", 0);
        while (!Boolean.TRUE.equals(evaluate(done, value))) {
            value = Map.of("count", evaluate(sum, value));
        }
        return value;
    }

    private static Object evaluate(Jsonata expression, Map<String, Object> stateInput) {
        Jsonata.Frame frame = expression.createFrame();
        frame.bind("states", (Object) Map.of("input", stateInput));
        return expression.evaluate(null, frame);
    }
}
