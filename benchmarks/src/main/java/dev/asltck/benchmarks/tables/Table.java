package dev.asltck.benchmarks.tables;

import java.time.Duration;
import java.util.function.Consumer;

/** Figures that answer one question, all of them measured together. */
interface Table {

    /** As the command's arguments spell it. */
    String name();

    /** The command that measures it, as the marks of a document have it. */
    default String mark() {
        return "benchmarks/tables " + name();
    }

    /** What it answers, with a question mark. */
    String question();

    /** About how long it takes on a machine that does nothing else. */
    Duration estimate(Effort effort);

    /**
     * Measures all of it.
     *
     * @param listener learns of each measurement when it begins
     */
    Sheet measure(Effort effort, Consumer<String> listener) throws FailedMeasurementException, InterruptedException;
}
