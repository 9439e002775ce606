package dev.asltck.harness.runner;

import dev.asltck.harness.verdict.Verdict;
import java.util.Optional;

/**
 * How often an engine may break down before it is given up. A crash that it has survived and a hang that could be stopped harm nobody
 * else, so they count as long as no case comes to an end; then they are forgiven.
 */
final class Patience {

    private final int maxBreakdowns;
    private final int lanes;
    private int breakdowns;
    private int troublesInARow;

    /** An engine that was given up stays so: what is not run says nothing for it. */
    private Optional<String> end = Optional.empty();

    Patience(int maxBreakdowns, int lanes) {
        this.maxBreakdowns = maxBreakdowns;
        this.lanes = lanes;
    }

    /**
     * Takes note of what came of a case.
     *
     * @param breakdown whether what cases share was lost
     */
    synchronized void count(Verdict verdict, boolean breakdown) {
        if (breakdown) {
            breakdowns++;
        } else if (verdict instanceof Verdict.Crashed || verdict instanceof Verdict.Hung) {
            troublesInARow++;
        } else {
            troublesInARow = 0;
        }
        if (end.isEmpty()) {
            end = reason();
        }
    }

    /** Why the engine is given up, if it is. */
    synchronized Optional<String> end() {
        return end;
    }

    private Optional<String> reason() {
        if (breakdowns >= maxBreakdowns) {
            return Optional.of("not run: the engine has crashed or hung " + breakdowns + " times");
        }
        return troublesInARow >= (long) maxBreakdowns * lanes
                ? Optional.of("not run: the engine has crashed or hung " + troublesInARow + " times in a row")
                : Optional.empty();
    }
}
