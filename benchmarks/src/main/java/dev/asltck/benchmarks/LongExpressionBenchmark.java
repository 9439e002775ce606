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

/** Does validation grow in proportion to the length of a JSONata expression? Longer ones are refused. Per definition. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(
        value = 2,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms1g", "-Xmx1g"})
public class LongExpressionBenchmark {

    @Param({"TEXT", "TERMS"})
    Kind kind;

    @Param({"32", "320", "3200", "32000"})
    int length;

    private String definition;

    /** What is long in it. */
    public enum Kind {
        /** A string, which the library builds character by character. */
        TEXT("'%s'", "x"),
        /** An array of variables. */
        TERMS("($x := 1; [1%s])", ", $x");

        private final String expression;
        private final String piece;

        Kind(String expression, String piece) {
            this.expression = expression;
            this.piece = piece;
        }

        String definition(int length) {
            String text = expression.formatted(piece.repeat(length / piece.length()));
            return """
                    {
                      "QueryLanguage": "JSONata",
                      "StartAt": "S",
                      "States": {"S": {"Type": "Pass", "Output": "{%% %s %%}", "End": true}}
                    }
                    """.formatted(text);
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
