package dev.asltck.harness.cli.run;

import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.Progress;
import dev.asltck.harness.cli.console.UnusableInput;
import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.EngineDescription;
import dev.asltck.harness.results.ResultLines;
import dev.asltck.harness.runner.CaseResult;
import dev.asltck.harness.runner.RunListener;
import dev.asltck.harness.runner.RunOptions;
import dev.asltck.harness.runner.Runner;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
        return run(result -> {});
    }

    /** Writes the results into a file as they come; without one in the report, the file is not complete. */
    EngineReport runInto(Path folder, boolean durations, Console console) throws InterruptedException {
        ResultFile file = create(folder, new ResultLines(options.dialect(), durations));
        EngineReport report = run(file);
        Optional<IOException> failure = file.finish();
        failure.ifPresent(e -> console.message(unwritable(file.path(), e)));
        return failure.isEmpty() ? report.writtenTo(file.path()) : report;
    }

    private ResultFile create(Path folder, ResultLines lines) {
        try {
            return ResultFile.create(
                    folder, lines, lines.header(selection.corpus(), description, selection.options(), Instant.now()));
        } catch (IOException e) {
            throw new UnusableInput(unwritable(folder.resolve(ResultFile.NAME), e));
        }
    }

    private static String unwritable(Path file, IOException e) {
        return file + ": cannot be written: " + e + "; choose another folder with --results";
    }

    private EngineReport run(RunListener listener) throws InterruptedException {
        long start = System.nanoTime();
        try (Progress progress =
                Progress.of(description.name(), selection.cases().size())) {
            Runner runner = new Runner(engine, options, result -> {
                listener.finished(result);
                progress.step();
            });
            List<CaseResult> results = runner.run(selection.cases());
            Duration duration = Duration.ofNanos(System.nanoTime() - start);
            return new EngineReport(
                    description, options.dialect(), results, selection.ofOtherDialects(), duration, Optional.empty());
        }
    }
}
