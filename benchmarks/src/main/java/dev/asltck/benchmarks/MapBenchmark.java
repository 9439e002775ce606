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
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What does a Map State cost for each of its items, and does that stay the same with many of them? Each iteration executes one Pass
 * State with a Payload Template; the floor builds the same array by hand. Per execution.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(
        value = 2,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms2g", "-Xmx2g"})
public class MapBenchmark {

    private static final String DEFINITION = """
            {
              "StartAt": "Each",
              "States": {
                "Each": {
                  "Type": "Map",
                  "ItemProcessor": {
                    "StartAt": "Label",
                    "States": {
                      "Label": {"Type": "Pass", "Parameters": {"label.$": "$.id", "checked": true}, "End": true}
                    }
                  },
                  "End": true
                }
              }
            }
            """;

    @Param({"1000", "10000", "100000", "1000000"})
    int items;

    private Program program;
    private JsonNode input;

    @Setup(Level.Trial)
    public void setUp() {
        program = Machines.load(DEFINITION);
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < items; i++) {
            array.addObject().put("id", i);
        }
        input = array;
    }

    @Benchmark
    public JsonNode interpreted() {
        return Machines.run(program, input);
    }

    @Benchmark
    public JsonNode handWritten() {
        ArrayNode results = JsonNodeFactory.instance.arrayNode();
        for (JsonNode item : input) {
            ObjectNode result = JsonNodeFactory.instance.objectNode();
            result.set("label", item.path("id"));
            results.add(result.put("checked", true));
        }
        return results;
    }
}
