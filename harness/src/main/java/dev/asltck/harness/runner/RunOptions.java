package dev.asltck.harness.runner;

import dev.asltck.harness.engine.EngineDescription;
import dev.asltck.harness.engine.EngineDescription.ClockKind;
import dev.asltck.reference.dialect.Dialect;
import java.time.Duration;
import java.util.OptionalInt;

/**
 * How cases are run.
 *
 * @param deadline for each case, in real time; on a real clock beside the time that the case has to wait
 * @param parallelism how many cases may run at once, where the engine allows it
 * @param maxBreakdowns after how many crashes and hangs the engine is given up
 * @param longestWait what a case may have to wait on a real clock; one that waits longer is not run there
 */
public record RunOptions(
        Dialect dialect, Duration deadline, OptionalInt parallelism, int maxBreakdowns, Duration longestWait) {

    /** Half a minute for each case, ten seconds of waiting, at most twenty breakdowns, as many cases at once as is usual. */
    public static RunOptions of(Dialect dialect) {
        return new RunOptions(dialect, Duration.ofSeconds(30), OptionalInt.empty(), 20, Duration.ofSeconds(10));
    }

    /**
     * How many cases run at once on an engine. Where nobody says: one for each processor if time is virtual, and as many as the engine
     * can take if it is real, as most of them wait.
     */
    int lanes(EngineDescription engine) {
        int usual = engine.clock() == ClockKind.REAL
                ? engine.parallelism()
                : Runtime.getRuntime().availableProcessors();
        return Math.max(1, Math.min(engine.parallelism(), parallelism.orElse(usual)));
    }
}
