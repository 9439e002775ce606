package dev.asltck.harness.cli.run;

import dev.asltck.harness.cli.console.EnumWords;
import dev.asltck.harness.cli.console.UnusableInput;
import dev.asltck.harness.engine.EngineDescription;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reports.baseline.Baseline;
import dev.asltck.reports.baseline.BaselineFile;
import dev.asltck.reports.baseline.MalformedBaselineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The known failures that a run is held against. */
final class BaselineOptions {

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Known failures of the engine: they are run, and what does not agree with them exactly is a"
                    + " mismatch, be it a new failure, one that is gone or one that is another.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--update-baseline",
            description = "Make the baseline agree with the run, and keep the reasons that are in it. Without a file,"
                    + " begin one.")
    private boolean update;

    /**
     * Refuses what cannot be done.
     *
     * @param severalEngines whether more than one engine is run
     */
    void check(boolean severalEngines) {
        if (update && file.isEmpty()) {
            throw new UnusableInput("--update-baseline needs the file; add --baseline FILE");
        }
        if (file.isPresent() && severalEngines) {
            throw new UnusableInput("a baseline is of one engine; run one at a time with --baseline");
        }
    }

    /** The baseline of an engine, before it is run, so that a file that cannot be used costs no time. */
    Optional<BaselineGate> gate(EngineDescription engine, Dialect dialect) {
        return file.map(path -> new BaselineGate(path, read(path, engine.name(), EnumWords.of(dialect)), update));
    }

    private Baseline read(Path path, String engine, String dialect) {
        if (update && Files.notExists(path)) {
            return Baseline.empty(engine, dialect);
        }
        Baseline baseline = read(path);
        if (!baseline.engine().equals(engine) || !baseline.dialect().equals(dialect)) {
            throw new UnusableInput(path + ": is a baseline of " + baseline.engine() + " in the dialect "
                    + baseline.dialect() + ", and not of " + engine + " in " + dialect);
        }
        return baseline;
    }

    private static Baseline read(Path path) {
        try {
            return BaselineFile.read(path);
        } catch (MalformedBaselineException e) {
            throw new UnusableInput(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UnusableInput(path + ": cannot be read: " + e + "; --update-baseline begins a new one");
        }
    }
}
