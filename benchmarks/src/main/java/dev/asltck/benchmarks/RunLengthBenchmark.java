package dev.asltck.benchmarks;

import dev.asltck.reference.Program;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.JsonNode;

/** Does a state cost the same in a long execution as in a short one? The time of an execution has to grow as its states do. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(
        value = 2,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms1g", "-Xmx1g"})
public class RunLengthBenchmark {

    @Param({"2000", "20000", "200000"})
    int states;

    private Program jsonPath;
    private Program jsonata;
    private JsonNode input;

    @Setup(Level.Trial)
    public void setUp() {
        int limit = CountingLoop.limit(states);
        jsonPath = Machines.load(CountingLoop.jsonPath(limit));
        jsonata = Machines.load(CountingLoop.jsonata(limit));
        input = Machines.json("{\"count\": 0}");
    }

    @Benchmark
    public JsonNode jsonPath() {
        return Machines.run(jsonPath, input);
    }

    @Benchmark
    public JsonNode jsonata() {
        return Machines.run(jsonata, input);
    }
}
