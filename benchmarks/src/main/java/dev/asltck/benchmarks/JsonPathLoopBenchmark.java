package dev.asltck.benchmarks;

import dev.asltck.reference.Program;
import java.math.BigDecimal;
import java.math.BigInteger;
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
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What does one state cost in JSONPath? Counts up with a Choice and a Pass State; the floor is the same loop written by hand, making
 * the same values. Per executed state.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(
        value = 2,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms1g", "-Xmx1g"})
public class JsonPathLoopBenchmark {

    static final int STATES = 2_000;

    private Program program;
    private JsonNode input;

    @Setup(Level.Trial)
    public void setUp() {
        program = Machines.load(CountingLoop.jsonPath(CountingLoop.limit(STATES)));
        input = Machines.json("{\"count\": 0}");
    }

    @Benchmark
    @OperationsPerInvocation(STATES)
    public JsonNode interpreted() {
        return Machines.run(program, input);
    }

    @Benchmark
    @OperationsPerInvocation(STATES)
    public JsonNode handWritten() {
        BigDecimal limit = BigDecimal.valueOf(CountingLoop.limit(STATES));
        JsonNode value = input;
        while (value.path("count").decimalValue().compareTo(limit) < 0) {
            ObjectNode next = JsonNodeFactory.instance.objectNode();
            next.put("count", value.path("count").bigIntegerValue().add(BigInteger.ONE));
            value = next;
        }
        return value;
    }
}
