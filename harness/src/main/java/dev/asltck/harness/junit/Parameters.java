package dev.asltck.harness.junit;

import dev.asltck.harness.engine.EngineProvider;
import dev.asltck.harness.engines.KnownEngines;
import dev.asltck.harness.reference.ReferenceEngine;
import dev.asltck.harness.runner.CaseFilter;
import dev.asltck.harness.runner.RunOptions;
import dev.asltck.reference.dialect.Dialect;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.platform.engine.ConfigurationParameters;

/**
 * What the configuration parameters say.
 *
 * @param cases files and folders; empty for the built-in cases
 */
record Parameters(
        EngineProvider engine,
        Dialect dialect,
        List<Path> cases,
        CaseFilter filter,
        Duration deadline,
        CaseNames names) {

    static final String ENGINE = "asl-tck.engine";
    static final String DIALECT = "asl-tck.dialect";
    static final String CASES = "asl-tck.cases";
    static final String FILTER = "asl-tck.filter";
    static final String DEADLINE = "asl-tck.deadline";
    static final String NAMES = "asl-tck.names";
    static final String PARALLEL = "asl-tck.parallel.enabled";
    static final String PARALLEL_CONFIGURATION = "asl-tck.parallel.config.";

    private static final String OURS = "asl-tck.";
    private static final Set<String> ALL = Set.of(ENGINE, DIALECT, CASES, FILTER, DEADLINE, NAMES, PARALLEL);
    private static final String DEFAULT_DEADLINE_SECONDS = "30";
    private static final Pattern SECONDS = Pattern.compile("(?=.*[1-9])\\d{1,6}(\\.\\d{1,3})?");

    /**
     * Reads them.
     *
     * @throws IllegalArgumentException if one is malformed or unknown, with a message that names it
     */
    static Parameters read(ConfigurationParameters parameters, KnownEngines engines) {
        parameters.keySet().forEach(Parameters::refuseUnknown);
        return new Parameters(
                read(parameters, ENGINE, ReferenceEngine.NAME, engines::named),
                read(parameters, DIALECT, "spec", Parameters::dialect),
                read(parameters, CASES, "", Parameters::paths),
                read(parameters, FILTER, "", Parameters::filter),
                read(parameters, DEADLINE, DEFAULT_DEADLINE_SECONDS, Parameters::seconds),
                read(parameters, NAMES, CaseNames.ID_AND_TITLE.word(), CaseNames::named));
    }

    /** The dialect as it is written here. */
    String dialectWord() {
        return dialect.name().toLowerCase(Locale.ROOT);
    }

    /** As many cases at once as the platform asks for. */
    RunOptions runOptions() {
        RunOptions defaults = RunOptions.of(dialect);
        return new RunOptions(
                dialect, deadline, OptionalInt.of(Integer.MAX_VALUE), defaults.maxBreakdowns(), defaults.longestWait());
    }

    /** A misspelt name would silently leave the default. */
    private static void refuseUnknown(String name) {
        if (name.startsWith(OURS) && !ALL.contains(name) && !name.startsWith(PARALLEL_CONFIGURATION)) {
            throw new IllegalArgumentException(
                    "there is no parameter '" + name + "'; there are " + String.join(", ", new TreeSet<>(ALL)));
        }
    }

    private static <T> T read(
            ConfigurationParameters parameters, String name, String defaultValue, Function<String, T> reader) {
        String text = parameters.get(name).orElse(defaultValue);
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the parameter '" + name + "' is '" + text + "': " + e.getMessage(), e);
        }
    }

    private static Dialect dialect(String text) {
        return switch (text) {
            case "spec" -> Dialect.SPEC;
            case "aws" -> Dialect.AWS;
            default -> throw new IllegalArgumentException("the dialects are spec and aws");
        };
    }

    private static List<Path> paths(String text) {
        return Stream.of(text.split(",", -1))
                .map(String::strip)
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .toList();
    }

    private static CaseFilter filter(String text) {
        return text.isBlank() ? CaseFilter.ALL : CaseFilter.parse(text);
    }

    private static Duration seconds(String text) {
        if (!SECONDS.matcher(text).matches()) {
            throw new IllegalArgumentException("a deadline is a number of seconds, such as 30 or 0.5");
        }
        return Duration.ofMillis(new BigDecimal(text).movePointRight(3).longValue());
    }
}
