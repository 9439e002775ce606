package dev.asltck.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.reference.problem.Problem;
import dev.asltck.reference.run.TraceEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Runs every benchmark method once: what is measured is the right answer. */
class BenchmarksTest {

    private static final JsonNode LAST_COUNT = Machines.json("{\"count\": 999}");

    @Test
    void countsInJsonPathAsByHand() {
        JsonPathLoopBenchmark benchmark = new JsonPathLoopBenchmark();
        benchmark.setUp();

        assertThat(benchmark.interpreted()).hasToString(LAST_COUNT.toString());
        assertThat(benchmark.handWritten()).hasToString(LAST_COUNT.toString());
    }

    @Test
    void countsInJsonataAsTheLibraryDoes() {
        JsonataLoopBenchmark benchmark = new JsonataLoopBenchmark();
        benchmark.setUp();

        assertThat(benchmark.interpreted()).isEqualTo(LAST_COUNT);
        assertThat(benchmark.libraryAlone().get("count")).hasToString("999");
    }

    @Test
    void fillsThePayloadTemplateAsByHand() {
        PayloadTemplateBenchmark benchmark = new PayloadTemplateBenchmark();
        benchmark.setUp();

        JsonNode output = benchmark.interpreted();

        assertThat(output.path("prices").size()).isEqualTo(PayloadTemplateBenchmark.ORDERS);
        assertThat(output.path("title").stringValue()).isEqualTo("Ada in London");
        assertThat(output).hasToString(benchmark.handWritten().toString());
        assertThat(PayloadTemplateBenchmark.document().toString().length()).isBetween(49_000, 51_000);
    }

    @Test
    void mapsItemsAsByHand() {
        MapBenchmark benchmark = new MapBenchmark();
        benchmark.items = 1000;
        benchmark.setUp();

        JsonNode output = benchmark.interpreted();

        assertThat(output.size()).isEqualTo(1000);
        assertThat(output.path(999)).isEqualTo(Machines.json("{\"label\": 999, \"checked\": true}"));
        assertThat(output).isEqualTo(benchmark.handWritten());
    }

    @Test
    void collectsTheOutputsOfAllBranches() {
        ParallelBenchmark benchmark = new ParallelBenchmark();
        benchmark.branches = 100;
        benchmark.setUp();

        JsonNode output = benchmark.interpreted();

        assertThat(output.size()).isEqualTo(100);
        assertThat(output.path(99)).isEqualTo(Machines.json("{\"id\": 7, \"branch\": 99}"));
    }

    @Test
    void retriesUntilTheTaskSucceeds() {
        RetryBenchmark benchmark = new RetryBenchmark();
        benchmark.retries = 1000;
        benchmark.setUp();

        assertThat(benchmark.interpreted()).isEqualTo(Machines.json("\"done\""));
    }

    @ParameterizedTest
    @CsvSource({"JSONPath, 1", "JSONPath, 1000", "JSONata, 1", "JSONata, 1000"})
    void loadsDefinitionsOfEverySize(String language, int states) {
        LoadBenchmark benchmark = new LoadBenchmark();
        benchmark.language = language;
        benchmark.states = states;
        benchmark.setUp();

        assertThat(benchmark.loaded().machine().graph().states()).hasSize(states);
        assertThat(benchmark.readAsJson().path("States").size()).isEqualTo(states);
    }

    @ParameterizedTest
    @CsvSource({"JSONPath, 2000", "JSONPath, 30000", "JSONata, 2000", "JSONata, 30000"})
    void validatesWhatPeopleWrite(String language, int length) {
        ValidationBenchmark benchmark = new ValidationBenchmark();
        ValidationBenchmark.Volume volume = new ValidationBenchmark.Volume();
        benchmark.language = language;
        benchmark.length = length;
        benchmark.setUp();

        assertThat(benchmark.validated(volume).problems()).isEmpty();
        assertThat(volume.characters).isBetween(length * 8L / 10, length * 12L / 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Parallel", "Map"})
    void loadsStatesInStates(String type) {
        NestingBenchmark benchmark = new NestingBenchmark();
        benchmark.type = type;
        benchmark.levels = 100;
        benchmark.setUp();

        assertThat(benchmark.loaded().machine().graph().startAt()).isEqualTo("S99");
        // Of the input one Map State after the other takes an array away; then each puts one around the result, as
        // Parallel States do.
        int arrays = type.equals("Map") ? 100 : 200;
        assertThat(benchmark.executed()).isEqualTo(Machines.json("[".repeat(arrays) + "1" + "]".repeat(arrays)));
    }

    @ParameterizedTest
    @EnumSource
    void findsEachMistake(MistakesBenchmark.Kind kind) {
        MistakesBenchmark benchmark = new MistakesBenchmark();
        benchmark.kind = kind;
        benchmark.mistakes = 100;
        benchmark.setUp();

        assertThat(benchmark.validated().problems().stream()
                        .map(Problem::id)
                        .filter(id -> !id.equals("unreachable-state")))
                .hasSize(100);
    }

    @ParameterizedTest
    @EnumSource
    void validatesLongTexts(LongTextBenchmark.Kind kind) {
        LongTextBenchmark benchmark = new LongTextBenchmark();
        benchmark.kind = kind;
        benchmark.length = 10_000;
        benchmark.setUp();

        boolean isTooLong = kind == LongTextBenchmark.Kind.STATE_NAME;
        assertThat(benchmark.validated().value().isPresent()).isNotEqualTo(isTooLong);
    }

    @ParameterizedTest
    @EnumSource
    void validatesLongExpressions(LongExpressionBenchmark.Kind kind) {
        LongExpressionBenchmark benchmark = new LongExpressionBenchmark();
        benchmark.kind = kind;
        benchmark.length = 32_000;
        benchmark.setUp();

        assertThat(benchmark.validated().problems()).isEmpty();
    }

    @Test
    void countsInLongRuns() {
        RunLengthBenchmark benchmark = new RunLengthBenchmark();
        benchmark.states = 20_000;
        benchmark.setUp();

        JsonNode last = Machines.json("{\"count\": 9999}");
        assertThat(benchmark.jsonPath()).isEqualTo(last);
        assertThat(benchmark.jsonata()).isEqualTo(last);
    }

    @Test
    void countsBesideUntouchedData() {
        UntouchedDataBenchmark benchmark = new UntouchedDataBenchmark();
        benchmark.elements = 100;
        benchmark.setUp();

        assertThat(benchmark.resultPath()).hasToString(LAST_COUNT.toString());
        assertThat(benchmark.namedInOutput()).hasToString(LAST_COUNT.toString());
        assertThat(benchmark.variable()).hasToString(LAST_COUNT.toString());
    }

    @Test
    void countsBesideUnusedStates() {
        MachineSizeBenchmark benchmark = new MachineSizeBenchmark();
        benchmark.unused = 100;
        benchmark.setUp();

        assertThat(benchmark.interpreted()).hasToString(LAST_COUNT.toString());
    }

    @Test
    void tellsTheListenerOfEachState() {
        TraceBenchmark benchmark = new TraceBenchmark();
        benchmark.setUp();

        assertThat(benchmark.observed()).hasToString(LAST_COUNT.toString());
        assertThat(benchmark.events.stream().filter(TraceEvent.StateEntered.class::isInstance))
                .hasSize(TraceBenchmark.STATES);
        assertThat(benchmark.unobserved()).hasToString(LAST_COUNT.toString());
    }

    @Test
    void loadsTheWholeCorpus() {
        CorpusBenchmark benchmark = new CorpusBenchmark();

        long definitions = benchmark.read().stream()
                .map(each -> each.stimulus().definition())
                .distinct()
                .count();

        assertThat(benchmark.readAndLoaded()).hasSize((int) definitions).hasSizeGreaterThan(4_000);
    }
}
