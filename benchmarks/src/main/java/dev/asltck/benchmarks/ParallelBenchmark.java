package dev.asltck.benchmarks;

import dev.asltck.reference.Program;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

/** What does a Parallel State cost for each of its branches, and does that stay the same with many of them? Per execution. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(
        value = 2,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms1g", "-Xmx1g"})
public class ParallelBenchmark {

    @Param({"10", "100", "1000", "10000"})
    int branches;

    private Program program;
    private JsonNode input;

    @Setup(Level.Trial)
    public void setUp() {
        program = Machines.load(definition(branches));
        input = Machines.json("{\"id\": 7}");
    }

    private static String definition(int branches) {
        String list = IntStream.range(0, branches).mapToObj("""
                        {
                          "StartAt": "Pick%1$d",
                          "States": {
                            "Pick%1$d": {"Type": "Pass", "Parameters": {"id.$": "$.id", "branch": %1$d}, "End": true}
                          }
                        }
                        """::formatted).collect(Collectors.joining(","));
        return """
                {"StartAt": "All", "States": {"All": {"Type": "Parallel", "Branches": [%s], "End": true}}}
                """.formatted(list);
    }

    @Benchmark
    public JsonNode interpreted() {
        return Machines.run(program, input);
    }
}
