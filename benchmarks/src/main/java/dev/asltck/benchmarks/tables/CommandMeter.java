package dev.asltck.benchmarks.tables;

import java.util.List;

/** Runs a command. */
interface CommandMeter {

    /**
     * Runs it to its end.
     *
     * @param arguments of asl-tck
     * @throws FailedMeasurementException if it does not end well
     */
    CommandRun run(List<String> arguments) throws FailedMeasurementException, InterruptedException;
}
