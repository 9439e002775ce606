package dev.asltck.benchmarks.tables;

import static dev.asltck.benchmarks.tables.Column.BYTES;
import static dev.asltck.benchmarks.tables.Column.BYTES_BEYOND_FLOOR;
import static dev.asltck.benchmarks.tables.Column.BYTES_GROWTH;
import static dev.asltck.benchmarks.tables.Column.FLOOR;
import static dev.asltck.benchmarks.tables.Column.GROWTH;
import static dev.asltck.benchmarks.tables.Column.RANGE;
import static dev.asltck.benchmarks.tables.Column.SCORE;
import static dev.asltck.benchmarks.tables.Column.TIMES_FLOOR;
import static dev.asltck.benchmarks.tables.Column.VOLUME;
import static dev.asltck.benchmarks.tables.Column.VOLUME_GROWTH;
import static dev.asltck.benchmarks.tables.Column.VOLUME_RANGE;
import static java.util.concurrent.TimeUnit.MICROSECONDS;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import dev.asltck.benchmarks.CorpusBenchmark;
import dev.asltck.benchmarks.JsonPathLoopBenchmark;
import dev.asltck.benchmarks.JsonataLoopBenchmark;
import dev.asltck.benchmarks.LoadBenchmark;
import dev.asltck.benchmarks.LongExpressionBenchmark;
import dev.asltck.benchmarks.LongTextBenchmark;
import dev.asltck.benchmarks.MachineSizeBenchmark;
import dev.asltck.benchmarks.MapBenchmark;
import dev.asltck.benchmarks.MistakesBenchmark;
import dev.asltck.benchmarks.NestingBenchmark;
import dev.asltck.benchmarks.ParallelBenchmark;
import dev.asltck.benchmarks.PayloadTemplateBenchmark;
import dev.asltck.benchmarks.RetryBenchmark;
import dev.asltck.benchmarks.RunLengthBenchmark;
import dev.asltck.benchmarks.TraceBenchmark;
import dev.asltck.benchmarks.UntouchedDataBenchmark;
import dev.asltck.benchmarks.ValidationBenchmark;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** All tables there are. What they show is here, how it is measured in their types. */
final class Tables {

    private static final List<Column> COST = List.of(SCORE, RANGE, BYTES, TIMES_FLOOR);
    private static final List<Column> GROWING = List.of(SCORE, RANGE, GROWTH, BYTES, BYTES_GROWTH);

    private static final Duration USUAL_START = Duration.ofMillis(500);
    private static final Duration USUAL_RUN = Duration.ofSeconds(3);

    private Tables() {}

    /** In the order of the document. */
    static List<Table> all(CommandMeter launcher) {
        List<Table> tables = new ArrayList<>(benchmarks());
        tables.add(start(launcher));
        tables.add(run(launcher));
        return List.copyOf(tables);
    }

    /** Those that JMH measures. */
    static List<BenchmarkTable> benchmarks() {
        return List.of(
                jsonPathLoop(),
                jsonataLoop(),
                trace(),
                payloadTemplate(),
                map(),
                parallel(),
                retry(),
                nesting(),
                runLength(),
                untouchedData(),
                machineSize(),
                load(),
                validation(),
                longText(),
                mistakes(),
                longExpression(),
                corpus());
    }

    private static BenchmarkTable jsonPathLoop() {
        return cost(
                "jsonpath-loop",
                "What does a state cost in JSONPath, beside the same loop by hand?",
                Scale.perOperation(NANOSECONDS, "state"),
                Series.of("interpreted", JsonPathLoopBenchmark.class, "interpreted")
                        .onFloor("handWritten"),
                Series.of("by hand", JsonPathLoopBenchmark.class, "handWritten").onFloor("handWritten"));
    }

    private static BenchmarkTable jsonataLoop() {
        return cost(
                "jsonata-loop",
                "What does a state cost in JSONata, beside the library alone?",
                Scale.perOperation(NANOSECONDS, "state"),
                Series.of("interpreted", JsonataLoopBenchmark.class, "interpreted")
                        .onFloor("libraryAlone"),
                Series.of("library alone", JsonataLoopBenchmark.class, "libraryAlone")
                        .onFloor("libraryAlone"));
    }

    private static BenchmarkTable trace() {
        return cost(
                "trace",
                "What does it cost to be observed, beside the same loop without a listener?",
                Scale.perOperation(NANOSECONDS, "state"),
                Series.of("observed", TraceBenchmark.class, "observed").onFloor("unobserved"),
                Series.of("unobserved", TraceBenchmark.class, "unobserved").onFloor("unobserved"));
    }

    private static BenchmarkTable payloadTemplate() {
        return cost(
                "payload-template",
                "What does a Payload Template over 50 KB cost, beside the same output by hand?",
                Scale.perOperation(MICROSECONDS, "execution"),
                Series.of("interpreted", PayloadTemplateBenchmark.class, "interpreted")
                        .onFloor("handWritten"),
                Series.of("by hand", PayloadTemplateBenchmark.class, "handWritten")
                        .onFloor("handWritten"));
    }

    private static BenchmarkTable corpus() {
        return cost(
                "corpus",
                "How long does the corpus take to be read, and its definitions to be loaded?",
                Scale.perOperation(MILLISECONDS, "corpus"),
                Series.of("read and loaded", CorpusBenchmark.class, "readAndLoaded")
                        .onFloor("read"),
                Series.of("read", CorpusBenchmark.class, "read").onFloor("read"));
    }

    private static BenchmarkTable cost(String name, String question, Scale scale, Series... series) {
        return new BenchmarkTable(name, question, scale, List.of(series), Optional.empty(), COST);
    }

    private static BenchmarkTable map() {
        return growing(
                "map",
                "What does an item of a Map State cost, among few and many, beside the same array by hand?",
                Scale.perStep(NANOSECONDS, "item"),
                Steps.of("items", "items", 1_000, 10_000, 100_000, 1_000_000),
                List.of(SCORE, RANGE, GROWTH, FLOOR, TIMES_FLOOR, BYTES, BYTES_GROWTH, BYTES_BEYOND_FLOOR),
                Series.of("interpreted", MapBenchmark.class, "interpreted").onFloor("handWritten"));
    }

    private static BenchmarkTable parallel() {
        return growing(
                "parallel",
                "What does a branch of a Parallel State cost, among few and among many?",
                Scale.perStep(NANOSECONDS, "branch"),
                Steps.of("branches", "branches", 10, 100, 1_000, 10_000),
                GROWING,
                Series.of("interpreted", ParallelBenchmark.class, "interpreted"));
    }

    private static BenchmarkTable retry() {
        return growing(
                "retry",
                "What does a retry cost, among few and among many?",
                Scale.perStep(NANOSECONDS, "retry"),
                Steps.of("retries", "retries", 1_000, 10_000, 100_000, 1_000_000),
                GROWING,
                Series.of("interpreted", RetryBenchmark.class, "interpreted"));
    }

    private static BenchmarkTable nesting() {
        return growing(
                "nesting",
                "What does each level cost of states in states, to load and to execute?",
                Scale.perStep(MICROSECONDS, "level"),
                Steps.of("levels", "levels", 1, 10, 100),
                GROWING,
                Series.of("Parallel, loaded", NestingBenchmark.class, "loaded").with("type", "Parallel"),
                Series.of("Map, loaded", NestingBenchmark.class, "loaded").with("type", "Map"),
                Series.of("Parallel, executed", NestingBenchmark.class, "executed")
                        .with("type", "Parallel"),
                Series.of("Map, executed", NestingBenchmark.class, "executed").with("type", "Map"));
    }

    private static BenchmarkTable runLength() {
        return growing(
                "run-length",
                "Does a state cost the same in a long execution?",
                Scale.perStep(NANOSECONDS, "state"),
                Steps.of("states executed", "states", 2_000, 20_000, 200_000),
                GROWING,
                Series.of("JSONPath", RunLengthBenchmark.class, "jsonPath"),
                Series.of("JSONata", RunLengthBenchmark.class, "jsonata"));
    }

    private static BenchmarkTable untouchedData() {
        return growing(
                "untouched-data",
                "Does a state cost the same beside a large field that it hands on?",
                Scale.perOperation(NANOSECONDS, "state"),
                Steps.of("elements", "elements", 100, 1_000, 10_000),
                GROWING,
                Series.of("JSONPath, ResultPath", UntouchedDataBenchmark.class, "resultPath"),
                Series.of("JSONata, Output names it", UntouchedDataBenchmark.class, "namedInOutput"),
                Series.of("JSONata, count in a variable", UntouchedDataBenchmark.class, "variable"));
    }

    private static BenchmarkTable machineSize() {
        return growing(
                "machine-size",
                "Does a state cost the same in a machine of many states?",
                Scale.perOperation(NANOSECONDS, "state"),
                Steps.of("unused states", "unused", 10, 100, 1_000, 10_000),
                GROWING,
                Series.of("interpreted", MachineSizeBenchmark.class, "interpreted"));
    }

    private static BenchmarkTable load() {
        return growing(
                "load",
                "What does it cost to load a state of a definition, beside reading it as JSON?",
                Scale.perStep(MICROSECONDS, "state"),
                Steps.of("states", "states", 10, 100, 1_000, 10_000),
                List.of(SCORE, RANGE, GROWTH, FLOOR, TIMES_FLOOR, BYTES, BYTES_GROWTH),
                Series.of("JSONPath", LoadBenchmark.class, "loaded")
                        .onFloor("readAsJson")
                        .with("language", "JSONPath"),
                Series.of("JSONata", LoadBenchmark.class, "loaded")
                        .onFloor("readAsJson")
                        .with("language", "JSONata"));
    }

    private static BenchmarkTable validation() {
        return growing(
                        "validation",
                        "How many definitions are validated in a second, or loaded to be executed, and how much text?",
                        Scale.perSecond("definition"),
                        Steps.of("characters", "length", 2_000, 30_000, 1_000_000),
                        List.of(SCORE, VOLUME, VOLUME_RANGE, VOLUME_GROWTH),
                        volume("JSONPath, validated", "validated", "JSONPath"),
                        volume("JSONPath, loaded", "loaded", "JSONPath"),
                        volume("JSONata, validated", "validated", "JSONata"),
                        volume("JSONata, loaded", "loaded", "JSONata"))
                .warmedUp(3);
    }

    private static Series volume(String label, String method, String language) {
        return Series.of(label, Trial.of(ValidationBenchmark.class, method)).with("language", language);
    }

    private static BenchmarkTable longText() {
        return growing(
                "long-text",
                "What does a character cost in a string, in a short one and in a long one?",
                Scale.perStep(NANOSECONDS, "character"),
                Steps.of("characters", "length", 10_000, 100_000, 1_000_000),
                GROWING,
                kind(LongTextBenchmark.class, "Comment", LongTextBenchmark.Kind.COMMENT),
                kind(LongTextBenchmark.class, "name of a state", LongTextBenchmark.Kind.STATE_NAME),
                kind(LongTextBenchmark.class, "Path", LongTextBenchmark.Kind.PATH),
                kind(LongTextBenchmark.class, "Intrinsic Function", LongTextBenchmark.Kind.FUNCTION));
    }

    private static BenchmarkTable mistakes() {
        return growing(
                "mistakes",
                "What does it cost to find a mistake, among few and among many?",
                Scale.perStep(MICROSECONDS, "mistake"),
                Steps.of("mistakes", "mistakes", 1_000, 10_000, 100_000),
                GROWING,
                kind(MistakesBenchmark.class, "unknown fields", MistakesBenchmark.Kind.UNKNOWN_FIELD),
                kind(MistakesBenchmark.class, "values of a wrong type", MistakesBenchmark.Kind.WRONG_TYPE),
                kind(MistakesBenchmark.class, "unknown states", MistakesBenchmark.Kind.UNKNOWN_STATE));
    }

    private static BenchmarkTable longExpression() {
        return growing(
                "long-expression",
                "What does a character cost in a JSONata expression, in a short one and in a long one?",
                Scale.perStep(NANOSECONDS, "character"),
                Steps.of("characters", "length", 32, 320, 3_200, 32_000),
                GROWING,
                kind(LongExpressionBenchmark.class, "operands", LongExpressionBenchmark.Kind.TERMS),
                kind(LongExpressionBenchmark.class, "one string", LongExpressionBenchmark.Kind.TEXT));
    }

    private static Series kind(Class<?> benchmark, String label, Enum<?> kind) {
        return Series.of(label, benchmark, "validated").with("kind", kind.name());
    }

    private static BenchmarkTable growing(
            String name, String question, Scale scale, Steps steps, List<Column> columns, Series... series) {
        return new BenchmarkTable(name, question, scale, List.of(series), Optional.of(steps), columns);
    }

    private static CommandTable start(CommandMeter launcher) {
        return new CommandTable(
                "start",
                "How long does the command line take to start?",
                List.of("--version"),
                USUAL_START,
                new CommandTable.Result("version", Pattern.compile("^asl-tck (\\S+)")),
                launcher);
    }

    private static CommandTable run(CommandMeter launcher) {
        return new CommandTable(
                "run",
                "How long does a run of all cases take with the interpreter?",
                List.of("run"),
                USUAL_RUN,
                new CommandTable.Result("cases", Pattern.compile("(?m)^(\\d+) cases in ")),
                launcher);
    }
}
