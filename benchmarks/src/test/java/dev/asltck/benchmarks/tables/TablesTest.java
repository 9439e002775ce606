package dev.asltck.benchmarks.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.format.OutputFormat;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

class TablesTest {

    private static final Duration LONGEST = Duration.ofMinutes(30);

    private static final CommandMeter NO_COMMANDS = arguments -> {
        throw new FailedMeasurementException("nothing is measured here");
    };

    static List<BenchmarkTable> benchmarks() {
        return Tables.benchmarks();
    }

    private static Stream<String> benchmarks(String include) {
        OutputFormat silent = OutputFormatFactory.createFormatInstance(System.err, VerboseMode.SILENT);
        return BenchmarkList.defaultList().find(silent, List.of(include), List.of()).stream()
                .map(BenchmarkListEntry::getUsername);
    }

    private static List<Field> parameters(Class<?> benchmark) {
        return Arrays.stream(benchmark.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(Param.class))
                .toList();
    }

    @Test
    void forgetsNoBenchmark() {
        assertThat(benchmarks().stream()
                        .flatMap(table -> table.trials().stream())
                        .map(Trial::benchmarkName)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(benchmarks(".*").toList());
    }

    @ParameterizedTest
    @MethodSource("benchmarks")
    void measuresOneBenchmarkInEachTrial(BenchmarkTable table) {
        assertThat(table.trials()).allSatisfy(trial -> {
            assertThat(benchmarks(JmhMeter.include(trial))).containsExactly(trial.benchmarkName());
            assertThat(trial.parameters().keySet())
                    .containsExactlyInAnyOrderElementsOf(parameters(trial.benchmark()).stream()
                            .map(Field::getName)
                            .toList());
        });
    }

    @ParameterizedTest
    @MethodSource("benchmarks")
    void takesItsValuesFromThoseOfTheBenchmark(BenchmarkTable table) {
        assertThat(table.trials())
                .allSatisfy(trial -> assertThat(parameters(trial.benchmark()))
                        .allSatisfy(field -> assertThat(
                                        field.getAnnotation(Param.class).value())
                                .contains(trial.parameters().get(field.getName()))));
    }

    static Stream<BenchmarkTable> growing() {
        return benchmarks().stream().filter(table -> table.steps().isPresent());
    }

    @ParameterizedTest
    @MethodSource("growing")
    void growsToTheLargestValueOfTheBenchmark(BenchmarkTable table) throws Exception {
        Steps steps = table.steps().orElseThrow();
        Field field = table.trials().get(0).benchmark().getDeclaredField(steps.parameter());
        String[] values = field.getAnnotation(Param.class).value();

        assertThat(steps.values())
                .isSorted()
                .hasSizeGreaterThan(2)
                .endsWith(Integer.valueOf(values[values.length - 1]));
    }

    @Test
    void givesEachTableANameOfItsOwn() {
        assertThat(Tables.all(NO_COMMANDS))
                .extracting(Table::name)
                .doesNotHaveDuplicates()
                .endsWith("corpus", "start", "run");
    }

    @Test
    void measuresAllOfThemWithinHalfAnHour() {
        assertThat(Tables.all(NO_COMMANDS).stream()
                        .map(table -> table.estimate(Effort.FULL))
                        .reduce(Duration.ZERO, Duration::plus))
                .isLessThan(LONGEST);
    }
}
