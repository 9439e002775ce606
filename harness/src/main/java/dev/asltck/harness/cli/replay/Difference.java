package dev.asltck.harness.cli.replay;

import java.util.List;

/**
 * A kind of difference between an engine and AWS.
 *
 * @param what the tiers that differ, or the verdict of a run that has nothing to compare
 * @param state at which
 * @param machine whose state it is
 */
record Difference(List<String> what, String state, String machine) {

    Difference {
        what = List.copyOf(what);
    }
}
