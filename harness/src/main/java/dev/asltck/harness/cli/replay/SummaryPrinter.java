package dev.asltck.harness.cli.replay;

import dev.asltck.harness.engine.EngineDescription;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Prints what came of a replay. */
@FunctionalInterface
interface SummaryPrinter {

    /**
     * Prints all of it.
     *
     * @param results the file with the results, if one was written
     */
    void print(EngineDescription engine, Summary summary, Duration duration, Optional<Path> results);
}
