package dev.asltck.harness.cli.run;

import dev.asltck.harness.cli.console.UnusableInput;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the results are written, and what they tell. */
final class ResultOptions {

    private static final Path DEFAULT_FOLDER = Path.of("asl-tck-results");

    @Option(
            names = "--results",
            paramLabel = "DIR",
            description =
                    "Folder for results.jsonl, which has the result of each case; with several engines, for a folder of"
                            + " each. Default: asl-tck-results if all built-in cases are run; the results of a part of them are"
                            + " written only with this option.")
    private Optional<Path> folder = Optional.empty();

    @Option(
            names = "--durations",
            description =
                    "Write into the results how long each case took and when the run ended. Without it, the same run"
                            + " gives the same results, byte by byte, but for the time at which it started.")
    private boolean durations;

    @Option(
            names = "--resume",
            description = "Go on with the run that was interrupted while it wrote these results: what has finished is"
                    + " not run again, and the results become what they would have been. The other options have to be those"
                    + " of that run.")
    private boolean resume;

    /**
     * The folder, if results are written. Those of a part must not take the place of those of the whole.
     *
     * @param everything whether all built-in cases are run
     */
    Optional<Path> folder(boolean everything) {
        Optional<Path> chosen = everything ? folder.or(() -> Optional.of(DEFAULT_FOLDER)) : folder;
        if (durations && chosen.isEmpty()) {
            throw new UnusableInput("--durations is for results that are written; add --results DIR");
        }
        if (resume && chosen.isEmpty()) {
            throw new UnusableInput("--resume is for results that have been written; add --results DIR");
        }
        return chosen;
    }

    boolean resume() {
        return resume;
    }

    boolean durations() {
        return durations;
    }
}
