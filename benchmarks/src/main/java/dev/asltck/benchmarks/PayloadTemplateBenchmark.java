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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What does a Pass State cost that picks from a document of 50 KB with a Payload Template? The floor is the same result built by hand.
 * Per execution: besides the state, both the start of an execution and its end.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(
        value = 2,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms1g", "-Xmx1g"})
public class PayloadTemplateBenchmark {

    static final int ORDERS = 490;

    private static final String DEFINITION = """
            {
              "StartAt": "Summarize",
              "States": {
                "Summarize": {
                  "Type": "Pass",
                  "Parameters": {
                    "kind": "summary",
                    "customer.$": "$.customer.name",
                    "address": {"city.$": "$.customer.address.city", "verified": true},
                    "first.$": "$.orders[0]",
                    "prices.$": "$.orders[*].price",
                    "orders.$": "States.ArrayLength($.orders)",
                    "title.$": "States.Format('{} in {}', $.customer.name, $.customer.address.city)"
                  },
                  "End": true
                }
              }
            }
            """;

    private Program program;
    private JsonNode input;

    @Setup(Level.Trial)
    public void setUp() {
        program = Machines.load(DEFINITION);
        input = document();
    }

    /** Some 50 KB as a text. */
    static JsonNode document() {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        ObjectNode customer = document.putObject("customer");
        customer.put("name", "Ada").putObject("address").put("city", "London").put("zip", "NW1");
        ArrayNode orders = document.putArray("orders");
        for (int i = 0; i < ORDERS; i++) {
            orders.addObject()
                    .put("id", "order-" + i)
                    .put("price", i)
                    .put("note", "a note that nobody reads, to make the order longer")
                    .put("open", i % 2 == 0);
        }
        return document;
    }

    @Benchmark
    public JsonNode interpreted() {
        return Machines.run(program, input);
    }

    @Benchmark
    public JsonNode handWritten() {
        JsonNode customer = input.path("customer");
        JsonNode city = customer.path("address").path("city");
        JsonNode orders = input.path("orders");
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        result.put("kind", "summary");
        result.set("customer", customer.path("name"));
        result.putObject("address").set("city", city).put("verified", true);
        result.set("first", orders.path(0));
        ArrayNode prices = result.putArray("prices");
        for (JsonNode order : orders) {
            prices.add(order.path("price"));
        }
        result.put("orders", orders.size());
        result.put("title", customer.path("name").stringValue() + " in " + city.stringValue());
        return result;
    }
}
