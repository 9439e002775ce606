package dev.asltck.harness.corpus;

import java.util.List;

/**
 * A state entered.
 *
 * @param inner the paths of its branches or iterations; empty for other states
 */
public record PathStep(String state, List<List<PathStep>> inner) {

    public PathStep {
        inner = List.copyOf(inner);
    }
}
