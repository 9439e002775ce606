package dev.asltck.harness.cli.compare;

import dev.asltck.harness.SuiteVersion;
import dev.asltck.harness.cli.api.ApiOptions;
import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.Progress;
import dev.asltck.harness.cli.console.UnusableInput;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.EngineDescription;
import dev.asltck.harness.engine.EngineProvider;
import dev.asltck.harness.results.ResultLines;
import dev.asltck.harness.runner.RunOptions;
import dev.asltck.harness.runner.Runner;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reports.comparison.Change;
import dev.asltck.reports.comparison.Comparison;
import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.results.Digests;
import dev.asltck.reports.results.EngineIdentity;
import dev.asltck.reports.results.Machine;
import dev.asltck.reports.results.ResultHeader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Runs changed cases again as the newer run had them, on an engine that is started anew each time. */
final class Repetition {

    private final ResultHeader header;
    private final EngineProvider provider;
    private final Console console;
    private final RunOptions options;
    private final ResultLines lines;
    private final List<Case> cases;

    Repetition(Comparison comparison, List<Case> corpus, EngineProvider provider, Console console) {
        this.header = comparison.after();
        this.provider = provider;
        this.console = console;
        this.options = options(header);
        this.lines = new ResultLines(options.dialect(), false);
        this.cases = cases(comparison, corpus);
    }

    /** As the newer run had them. */
    private static RunOptions options(ResultHeader header) {
        RunOptions defaults = RunOptions.of(Dialect.valueOf(header.dialect().toUpperCase(Locale.ROOT)));
        return new RunOptions(
                defaults.dialect(),
                seconds(header, "deadline").orElse(defaults.deadline()),
                defaults.parallelism(),
                defaults.maxBreakdowns(),
                seconds(header, "max-real-seconds").orElse(defaults.longestWait()));
    }

    private static Optional<Duration> seconds(ResultHeader header, String option) {
        try {
            return Optional.ofNullable(header.options().get(option))
                    .map(Long::valueOf)
                    .map(Duration::ofSeconds);
        } catch (NumberFormatException e) {
            throw new UnusableInput("cases cannot be run again: the option '" + option + "' of NEW is no number of"
                    + " seconds but '" + header.options().get(option) + "'; leave out --repeat");
        }
    }

    /** Those to run again, as far as they are what the newer run had. */
    private List<Case> cases(Comparison comparison, List<Case> corpus) {
        Map<String, Digests> changed = comparison.changes().stream()
                .filter(Change::isRepeatable)
                .collect(Collectors.toMap(Change::id, change -> change.after().digests()));
        List<Case> same = corpus.stream()
                .filter(each -> changed.containsKey(each.id()))
                .filter(each -> lines.digests(each).equals(changed.get(each.id())))
                .toList();
        int others = changed.size() - same.size();
        if (others > 0) {
            console.message("not run again: " + others + " of " + changed.size()
                    + " changed cases, which are not what they were in NEW; use the version of asl-tck and the --cases of that"
                    + " run");
        }
        return same;
    }

    /** Makes sure that so many executions are wanted, where they cost something. */
    void agree(ApiOptions api, int times) {
        List<Case> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            all.addAll(cases);
        }
        api.agree(provider, all, options.dialect(), console);
    }

    /** The results of all times, by id. */
    Map<String, List<CaseRecord>> run(int times) throws AdapterException, InterruptedException {
        Map<String, List<CaseRecord>> results = new HashMap<>();
        if (cases.isEmpty()) {
            return results;
        }
        tellWhatDiffers();
        try (Progress progress = Progress.of(provider.name(), times * cases.size())) {
            for (int i = 0; i < times; i++) {
                run(results, progress);
            }
        }
        return results;
    }

    private void tellWhatDiffers() {
        if (!header.machine().equals(Machine.current())) {
            console.message("the cases are run again on another machine than that of NEW, which may make a difference");
        }
        if (!header.suite().version().equals(SuiteVersion.text())) {
            console.message("the cases are run again by asl-tck " + SuiteVersion.text() + ", and NEW was made by "
                    + header.suite().version() + ", which may make a difference");
        }
    }

    private void run(Map<String, List<CaseRecord>> results, Progress progress)
            throws AdapterException, InterruptedException {
        Engine engine = provider.start();
        try (engine) {
            requireTheSame(engine.describe());
            Runner runner = new Runner(engine, options, result -> progress.step());
            runner.run(cases).stream()
                    .map(lines::of)
                    .forEach(line -> results.computeIfAbsent(line.id(), id -> new ArrayList<>())
                            .add(line));
        }
        engine.incidents().forEach(incident -> console.message("the engine '" + provider.name() + "': " + incident));
    }

    /** What another engine answers says nothing of that of the newer run. */
    private void requireTheSame(EngineDescription engine) {
        EngineIdentity known = header.engine();
        if (!engine.name().equals(known.name()) || !engine.version().equals(known.version())) {
            throw new UnusableInput("cases cannot be run again: the engine here is " + engine.name() + " "
                    + engine.version() + ", and that of NEW was " + known.name() + " " + known.version()
                    + "; install that version, or make NEW anew with this one");
        }
    }
}
