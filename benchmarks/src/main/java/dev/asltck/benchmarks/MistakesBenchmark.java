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

/** Does it take time in proportion to the mistakes to find them all? Per definition. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(
        value = 2,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms1g", "-Xmx1g"})
public class MistakesBenchmark {

    @Param({"UNKNOWN_STATE", "UNKNOWN_FIELD", "WRONG_TYPE"})
    Kind kind;

    @Param({"100", "1000", "10000", "100000"})
    int mistakes;

    private String definition;

    /** What is wrong. */
    public enum Kind {
        /** Each of so many states goes on to one that does not exist. */
        UNKNOWN_STATE {
            @Override
            String definition(int mistakes) {
                return machine(Definitions.several(
                        mistakes, n -> "\"S" + n + "\": {\"Type\": \"Pass\", \"Next\": \"T" + n + "\"}"));
            }
        },
        /** A state has so many fields that nobody knows. */
        UNKNOWN_FIELD {
            @Override
            String definition(int mistakes) {
                return machine("\"S0\": {\"Type\": \"Succeed\", "
                        + Definitions.several(mistakes, n -> "\"Field " + n + "\": 1") + "}");
            }
        },
        /** Each of so many states has a Comment that is no string. */
        WRONG_TYPE {
            @Override
            String definition(int mistakes) {
                return machine(Definitions.several(
                        mistakes, n -> "\"S" + n + "\": {\"Type\": \"Pass\", \"Comment\": " + n + ", \"End\": true}"));
            }
        };

        abstract String definition(int mistakes);

        private static String machine(String states) {
            return "{\"StartAt\": \"S0\", \"States\": {" + states + "}}";
        }
    }

    @Setup(Level.Trial)
    public void setUp() {
        definition = kind.definition(mistakes);
    }

    @Benchmark
    public Validated<StateMachine> validated() {
        return Definition.load(definition, Dialect.SPEC);
    }
}
