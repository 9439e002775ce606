package dev.asltck.harness.cli.run;

import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.Progress;
import dev.asltck.harness.cli.console.UnusableInput;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.EngineDescription;
import dev.asltck.harness.results.ResultLines;
import dev.asltck.harness.runner.CaseResult;
import dev.asltck.harness.runner.RunListener;
import dev.asltck.harness.runner.RunOptions;
import dev.asltck.harness.runner.Runner;
import dev.asltck.reports.results.ResultHeader;
import dev.asltck.reports.results.RunResults;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Runs the selected cases on one engine. */
final class EngineRun {

    private final Engine engine;
    private final EngineDescription description;
    private final Selection selection;
    private final RunOptions options;

    EngineRun(Engine engine, Selection selection, RunOptions options) {
        this.engine = engine;
        this.description = engine.describe();
        this.selection = selection;
        this.options = options;
    }

    /** Keeps the results to itself. */
    EngineReport run() throws InterruptedException {
        return run(result -> {}, List.of());
    }

    /** Writes the results into a file as they come; without one in the report, the file is not complete. */
    EngineReport runInto(Path folder, ResultOptions results, Console console) throws InterruptedException {
        Path path = folder.resolve(RunResults.FILE);
        ResultLines lines = new ResultLines(options.dialect(), results.durations());
        ResultHeader header = lines.header(
                selection.corpus(), description, HeaderOptions.of(selection, options, description), Instant.now());
        if (!results.resume()) {
            return runInto(create(path, lines, header), List.of(), console);
        }
        Optional<EarlierRun> earlier = EarlierRun.read(path, header, results.durations(), selection.cases());
        console.message(path + ": " + text(earlier));
        if (earlier.isEmpty()) {
            return runInto(create(path, lines, header), List.of(), console);
        }
        List<CaseResult> known = earlier.get().results();
        return earlier.get().complete()
                ? run(result -> {}, known).writtenTo(path)
                : runInto(resume(path, lines, earlier.get()), known, console);
    }

    private String text(Optional<EarlierRun> earlier) {
        return earlier.map(run -> run.complete()
                        ? "the run is complete, nothing is run again"
                        : "going on after " + run.results().size() + " of "
                                + selection.cases().size() + " cases")
                .orElse("nothing to resume, running from the beginning");
    }

    private EngineReport runInto(ResultFile file, List<CaseResult> known, Console console) throws InterruptedException {
        try (file) {
            EngineReport report = run(file, known);
            Optional<IOException> failure = file.finish();
            failure.ifPresent(e -> console.message(unwritable(file.path(), e)));
            return failure.isEmpty() ? report.writtenTo(file.path()) : report;
        }
    }

    private static ResultFile create(Path path, ResultLines lines, ResultHeader header) {
        try {
            return ResultFile.create(path, lines, header);
        } catch (IOException e) {
            throw new UnusableInput(unwritable(path, e));
        }
    }

    private static ResultFile resume(Path path, ResultLines lines, EarlierRun earlier) {
        try {
            return ResultFile.resume(path, lines, earlier);
        } catch (IOException e) {
            throw new UnusableInput(unwritable(path, e));
        }
    }

    private static String unwritable(Path file, IOException e) {
        return file + ": cannot be written: " + e + "; choose another folder with --results";
    }

    /** Runs the cases whose results are not known. */
    private EngineReport run(RunListener listener, List<CaseResult> known) throws InterruptedException {
        long start = System.nanoTime();
        Map<String, CaseResult> results = new HashMap<>();
        known.forEach(result -> results.put(result.aCase().id(), result));
        List<Case> cases = selection.cases().stream()
                .filter(each -> !results.containsKey(each.id()))
                .toList();
        run(listener, cases, results);
        return new EngineReport(
                description,
                options.dialect(),
                selection.cases().stream()
                        .map(each -> Objects.requireNonNull(results.get(each.id())))
                        .toList(),
                selection.ofOtherDialects(),
                known.size(),
                List.of(),
                Duration.ofNanos(System.nanoTime() - start),
                Optional.empty(),
                Optional.empty());
    }

    private void run(RunListener listener, List<Case> cases, Map<String, CaseResult> results)
            throws InterruptedException {
        try (Progress progress = Progress.of(description.name(), cases.size())) {
            Runner runner = new Runner(engine, options, result -> {
                listener.finished(result);
                progress.step();
            });
            runner.run(cases).forEach(result -> results.put(result.aCase().id(), result));
        }
    }
}
