package dev.asltck.harness.runner;

import dev.asltck.reference.dialect.Dialect;
import java.time.Duration;

/**
 * How cases are run.
 *
 * @param deadline for each case, in real time
 * @param parallelism how many cases may run at once, where the engine allows it
 * @param maxBreakdowns after how many crashes and hangs the engine is given up
 */
public record RunOptions(Dialect dialect, Duration deadline, int parallelism, int maxBreakdowns) {

    /** Half a minute for each case, one for each processor at once, at most twenty breakdowns. */
    public static RunOptions of(Dialect dialect) {
        return new RunOptions(
                dialect, Duration.ofSeconds(30), Runtime.getRuntime().availableProcessors(), 20);
    }
}
