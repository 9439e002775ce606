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
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.JsonNode;

/**
 * Does a state cost the same in a machine of many states? The loop that counts runs in a machine with so many more states that are
 * reachable but never entered. Per executed state.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(
        value = 2,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms1g", "-Xmx1g"})
public class MachineSizeBenchmark {

    static final int STATES = 2_000;

    @Param({"10", "100", "1000", "10000"})
    int unused;

    private Program program;
    private JsonNode input;

    @Setup(Level.Trial)
    public void setUp() {
        program = Machines.load(definition());
        input = Machines.json("{\"count\": 0}");
    }

    private String definition() {
        String more = IntStream.range(0, unused)
                .mapToObj(state -> "\"U" + state + "\": {\"Type\": \"Pass\", \"Next\": \"U" + (state + 1) + "\"}")
                .collect(Collectors.joining(","));
        return """
                {
                  "StartAt": "Check",
                  "States": {
                    "Check": {
                      "Type": "Choice",
                      "Choices": [
                        {"Variable": "$.count", "NumericGreaterThanEquals": %d, "Next": "U%d"},
                        {"Variable": "$.count", "NumericLessThan": 0, "Next": "U0"}
                      ],
                      "Default": "Add"
                    },
                    "Add": {"Type": "Pass", "Parameters": {"count.$": "States.MathAdd($.count, 1)"}, "Next": "Check"},
                    %s,
                    "U%d": {"Type": "Succeed"}
                  }
                }
                """.formatted(CountingLoop.limit(STATES), unused, more, unused);
    }

    @Benchmark
    @OperationsPerInvocation(STATES)
    public JsonNode interpreted() {
        return Machines.run(program, input);
    }
}
