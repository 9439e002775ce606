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
import tools.jackson.databind.json.JsonMapper;

/**
 * What does it cost to parse, validate and compile a definition, and does that grow in proportion to its states? The floor only reads
 * the same text as JSON, with Jackson. Per definition.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(
        value = 2,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms1g", "-Xmx1g"})
public class LoadBenchmark {

    @Param({"JSONPath", "JSONata"})
    String language;

    @Param({"1", "10", "100", "1000", "10000"})
    int states;

    private String definition;
    private JsonMapper mapper;

    @Setup(Level.Trial)
    public void setUp() {
        definition = Definitions.chain(language, states);
        mapper = new JsonMapper();
    }

    @Benchmark
    public Program loaded() {
        return Machines.load(definition);
    }

    @Benchmark
    public JsonNode readAsJson() {
        return mapper.readTree(definition);
    }
}
