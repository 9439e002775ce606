package dev.asltck.benchmarks;

import dev.asltck.reference.Interpreter;
import dev.asltck.reference.Program;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.model.StateMachine;
import dev.asltck.reference.parse.Definition;
import dev.asltck.reference.problem.Validated;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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

/**
 * How many definitions are validated in a second, or loaded to be executed, and how many characters of them? Definitions as people write
 * them, of three sizes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(
        value = 2,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms1g", "-Xmx1g"})
public class ValidationBenchmark {

    @Param({"JSONPath", "JSONata"})
    String language;

    @Param({"2000", "30000", "1000000"})
    int length;

    private String definition;

    /** Counts beside the definitions. */
    @AuxCounters
    @State(Scope.Thread)
    public static class Volume {
        public long characters;
    }

    @Setup(Level.Trial)
    public void setUp() {
        definition = Definitions.realistic(language, length);
    }

    @Benchmark
    public Validated<StateMachine> validated(Volume volume) {
        volume.characters += definition.length();
        return Definition.load(definition, Dialect.SPEC);
    }

    @Benchmark
    public Validated<Program> loaded(Volume volume) {
        volume.characters += definition.length();
        return Interpreter.load(definition, Dialect.SPEC);
    }
}
