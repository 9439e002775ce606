package dev.asltck.benchmarks;

import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.model.StateMachine;
import dev.asltck.reference.parse.Definition;
import dev.asltck.reference.problem.Validated;
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

/** Does validation grow in proportion to the length of one string? Per definition. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(
        value = 2,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms1g", "-Xmx1g"})
public class LongTextBenchmark {

    @Param({"COMMENT", "STATE_NAME", "PATH", "FUNCTION"})
    Kind kind;

    @Param({"1000", "10000", "100000", "1000000"})
    int length;

    private String definition;

    /** Which string is long. */
    public enum Kind {
        COMMENT("S", "\"Comment\": \"%s\"", "x"),
        STATE_NAME("%s", "\"Comment\": \"\"", "x"),
        PATH("S", "\"InputPath\": \"$%s\"", ".a"),
        FUNCTION("S", "\"Parameters\": {\"a.$\": \"States.Array(1%s)\"}", ", 1");

        private final String name;
        private final String field;
        private final String piece;

        Kind(String name, String field, String piece) {
            this.name = name;
            this.field = field;
            this.piece = piece;
        }

        String definition(int length) {
            String text = piece.repeat(length / piece.length());
            String state = ("\"" + name + "\": {\"Type\": \"Pass\", " + field + ", \"End\": true}").replace("%s", text);
            return "{\"StartAt\": \"" + name.replace("%s", text) + "\", \"States\": {" + state + "}}";
        }
    }

    @Setup(Level.Trial)
    public void setUp() {
        definition = kind.definition(length);
    }

    @Benchmark
    public Validated<StateMachine> validated() {
        return Definition.load(definition, Dialect.SPEC);
    }
}
