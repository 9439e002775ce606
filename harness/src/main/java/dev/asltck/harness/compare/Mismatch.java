package dev.asltck.harness.compare;

import dev.asltck.harness.engine.Tier;
import java.util.List;

/** A difference, before it is known which requirements it is about. */
record Mismatch(Tier tier, String pointer, String expected, String actual) {

    static Mismatch of(Tier tier, JsonDifferences.Difference difference, String pointerPrefix) {
        return new Mismatch(tier, pointerPrefix + difference.pointer(), difference.expected(), difference.actual());
    }

    static List<Mismatch> of(Tier tier, String pointer, String expected, String actual) {
        return List.of(new Mismatch(tier, pointer, expected, actual));
    }
}
