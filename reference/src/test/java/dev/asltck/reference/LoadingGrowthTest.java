package dev.asltck.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.asltck.reference.dialect.Dialect;
import java.lang.management.ManagementFactory;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Loading takes work in proportion to the definition. The work is counted in bytes that are allocated, which do not depend on what else
 * the machine does; {@code benchmarks} measures times.
 */
class LoadingGrowthTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Work for each part may grow by that much when there are ten times as many; with all pairs of them it would grow by 10. */
    private static final double FACTOR = 1.3;

    private static final String BRANCH = "{\"StartAt\": \"T#\", \"States\": {\"T#\": {\"Type\": \"Succeed\"}}}";

    private static final int FEW = 1_000;
    private static final int MANY = 10_000;

    /** Definitions of many parts of a kind. */
    private record Shape(String name, IntFunction<String> definition) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Shape> shapes() {
        return Stream.of(
                states(
                        "states",
                        "\"Type\": \"Pass\", \"Parameters\": {\"a.$\": \"$.a[#]\", \"b.$\": \"States.UUID()\"}"),
                states(
                        "JSONata states",
                        "\"Type\": \"Pass\", \"QueryLanguage\": \"JSONata\", \"Output\": \"{% $states.input %}\""),
                states("assignments", "\"Type\": \"Pass\", \"Assign\": {\"v#\": 1}"),
                new Shape(
                        "states that name none",
                        n -> machine(several(n, "\"S#\": {\"Type\": \"Pass\", \"Next\": \"#\"}"))),
                parallel(
                        "states that name one elsewhere",
                        n -> "{\"StartAt\": \"T0\", \"States\": {"
                                + several(n, "\"T#\": {\"Type\": \"Pass\", \"Next\": \"S0\"}") + "}}"),
                parallel("branches", n -> several(n, BRANCH)),
                parallel("branches of one name", n -> several(n, BRANCH.replace("#", ""))),
                new Shape(
                        "branches of one name, also in a state with a long one",
                        n -> machine("\"" + "x".repeat(10 * n)
                                + "\": {\"Type\": \"Parallel\", \"End\": true, \"Branches\": ["
                                + BRANCH.replace("#", "")
                                + "]}, \"S0\": {\"Type\": \"Parallel\", \"End\": true, \"Branches\": ["
                                + several(n, BRANCH.replace("#", "")) + "]}")),
                state(
                        "Retriers",
                        "\"Type\": \"Task\", \"Resource\": \"urn:a\", \"End\": true, \"Retry\": [*]",
                        "{\"ErrorEquals\": [\"E#\"]}"),
                state(
                        "Catchers",
                        "\"Type\": \"Task\", \"Resource\": \"urn:a\", \"End\": true, \"Catch\": [*]",
                        "{\"ErrorEquals\": [\"E#\"], \"Next\": \"S0\"}"),
                state(
                        "Choice Rules",
                        "\"Type\": \"Choice\", \"Choices\": [*]",
                        "{\"Variable\": \"$.a\", \"NumericEquals\": #, \"Next\": \"S0\"}"),
                state(
                        "template fields",
                        "\"Type\": \"Pass\", \"End\": true, \"Parameters\": {*}",
                        "\"f#.$\": \"$.a[#]\""),
                state(
                        "wrong template fields",
                        "\"Type\": \"Pass\", \"End\": true, \"Parameters\": {*}",
                        "\"f#.$\": \"$.\""),
                state("unknown fields", "\"Type\": \"Succeed\", *", "\"f#\": 1"),
                state("repeated fields", "\"Type\": \"Succeed\", *", "\"Comment\": \"\""),
                state("elements", "\"Type\": \"Pass\", \"End\": true, \"Result\": [*]", "{\"a\": #}"));
    }

    private static Shape states(String name, String fields) {
        String state = "\"S#\": {" + fields + ", \"Next\": \"End\"}";
        return new Shape(name, n -> machine(several(n, state) + ", \"End\": {\"Type\": \"Succeed\"}"));
    }

    private static Shape state(String name, String fields, String part) {
        return new Shape(name, n -> machine("\"S0\": {" + fields.replace("*", several(n, part)) + "}"));
    }

    private static Shape parallel(String name, IntFunction<String> branches) {
        String fields = "\"Type\": \"Parallel\", \"End\": true, \"Branches\": [*]";
        return new Shape(name, n -> machine("\"S0\": {" + fields.replace("*", branches.apply(n)) + "}"));
    }

    private static String machine(String states) {
        return "{\"StartAt\": \"S0\", \"States\": {" + states + "}}";
    }

    private static String several(int count, String part) {
        return IntStream.range(0, count)
                .mapToObj(i -> part.replace("#", String.valueOf(i)))
                .collect(Collectors.joining(",\n"));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void growsInProportionToTheParts(Shape shape) {
        bytesPerPart(shape, FEW); // Loads classes, which counts too.

        assertThat(bytesPerPart(shape, MANY)).isLessThan(FACTOR * bytesPerPart(shape, FEW));
    }

    private static double bytesPerPart(Shape shape, int parts) {
        String definition = shape.definition.apply(parts);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        Interpreter.load(definition, Dialect.SPEC);
        return (double) (THREADS.getCurrentThreadAllocatedBytes() - before) / parts;
    }
}
