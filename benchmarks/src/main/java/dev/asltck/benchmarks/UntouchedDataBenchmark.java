package dev.asltck.benchmarks;

import dev.asltck.reference.Program;
import java.util.concurrent.TimeUnit;
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
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Does a state cost the same beside a large field that it does not touch? Counts up while the field is handed from state to state: by
 * ResultPath in JSONPath; in JSONata by an Output that names it, or, where the count is a variable, by no Output at all. Per executed
 * state.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(
        value = 2,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms1g", "-Xmx1g"})
public class UntouchedDataBenchmark {

    static final int STATES = 2_000;

    private static final String LOOP = """
            {
              "QueryLanguage": "%s",
              "StartAt": "Start",
              "States": {
                "Start": {"Type": "Pass", %s "Next": "Check"},
                "Check": {"Type": "Choice", "Choices": [{%s, "Next": "Done"}], "Default": "Add"},
                "Add": {"Type": "Pass", %s, "Next": "Check"},
                "Done": {"Type": "Pass", %s "End": true}
              }
            }
            """;

    @Param({"100", "1000", "10000"})
    int elements;

    private Program resultPath;
    private Program namedInOutput;
    private Program variable;
    private JsonNode input;

    @Setup(Level.Trial)
    public void setUp() {
        int limit = CountingLoop.limit(STATES);
        resultPath = Machines.load(LOOP.formatted(
                "JSONPath",
                "",
                "\"Variable\": \"$.step.count\", \"NumericGreaterThanEquals\": " + limit,
                "\"Parameters\": {\"count.$\": \"States.MathAdd($.step.count, 1)\"}, \"ResultPath\": \"$.step\"",
                "\"OutputPath\": \"$.step\","));
        namedInOutput = Machines.load(LOOP.formatted(
                "JSONata",
                "",
                "\"Condition\": \"{% $states.input.step.count >= " + limit + " %}\"",
                "\"Output\": {\"step\": {\"count\": \"{% $states.input.step.count + 1 %}\"}, "
                        + "\"untouched\": \"{% $states.input.untouched %}\"}",
                "\"Output\": \"{% $states.input.step %}\","));
        variable = Machines.load(LOOP.formatted(
                "JSONata",
                "\"Assign\": {\"count\": 0},",
                "\"Condition\": \"{% $count >= " + limit + " %}\"",
                "\"Assign\": {\"count\": \"{% $count + 1 %}\"}",
                "\"Output\": {\"count\": \"{% $count %}\"},"));
        input = document(elements);
    }

    private static JsonNode document(int elements) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.putObject("step").put("count", 0);
        ArrayNode untouched = document.putArray("untouched");
        for (int i = 0; i < elements; i++) {
            untouched.addObject().put("id", i);
        }
        return document;
    }

    @Benchmark
    @OperationsPerInvocation(STATES)
    public JsonNode resultPath() {
        return Machines.run(resultPath, input);
    }

    @Benchmark
    @OperationsPerInvocation(STATES)
    public JsonNode namedInOutput() {
        return Machines.run(namedInOutput, input);
    }

    @Benchmark
    @OperationsPerInvocation(STATES)
    public JsonNode variable() {
        return Machines.run(variable, input);
    }
}
