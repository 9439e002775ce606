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

/**
 * Do loading and executing grow in proportion to how deep states nest? Parallel States or Map States, each in the one before. Per
 * definition, and per execution.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(
        value = 2,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms1g", "-Xmx1g"})
public class NestingBenchmark {

    @Param({"Parallel", "Map"})
    String type;

    /** More than 124 levels are refused: JSON may nest 500 deep. */
    @Param({"1", "10", "100"})
    int levels;

    private String definition;
    private Program program;
    private JsonNode input;

    @Setup(Level.Trial)
    public void setUp() {
        String machine = "{\"StartAt\": \"S\", \"States\": {\"S\": {\"Type\": \"Succeed\"}}}";
        for (int level = 0; level < levels; level++) {
            machine = around(machine, level);
        }
        definition = machine;
        program = Machines.load(definition);
        input = Machines.json("[".repeat(levels) + "1" + "]".repeat(levels));
    }

    private String around(String machine, int level) {
        String body = type.equals("Map") ? "\"ItemProcessor\": " + machine : "\"Branches\": [" + machine + "]";
        return "{\"StartAt\": \"S%1$d\", \"States\": {\"S%1$d\": {\"Type\": \"%2$s\", %3$s, \"End\": true}}}"
                .formatted(level, type, body);
    }

    @Benchmark
    public Program loaded() {
        return Machines.load(definition);
    }

    /** Each Map State has one item, for the Map State within. */
    @Benchmark
    public JsonNode executed() {
        return Machines.run(program, input);
    }
}
