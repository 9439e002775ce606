package dev.asltck.harness.runner;

import dev.asltck.harness.verdict.Verdict;
import java.util.Optional;

/**
 * How often an engine may break down before it is given up. A hang that could be stopped harms nobody else and is only a matter of time,
 * so it counts as long as no case comes to an end; then it is forgiven.
 */
final class Patience {

    private final int maxBreakdowns;
    private final int lanes;
    private int breakdowns;
    private int hangsInARow;

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
        if (breakdown || verdict instanceof Verdict.Crashed) {
            breakdowns++;
        } else if (verdict instanceof Verdict.Hung) {
            hangsInARow++;
        } else {
            hangsInARow = 0;
        }
    }

    /** Why the engine is given up, if it is. */
    synchronized Optional<String> end() {
        if (breakdowns >= maxBreakdowns) {
            return Optional.of("not run: the engine has crashed or hung " + breakdowns + " times");
        }
        return hangsInARow >= (long) maxBreakdowns * lanes
                ? Optional.of("not run: the engine has hung " + hangsInARow + " times in a row")
                : Optional.empty();
    }
}
