package dev.asltck.harness.engine;

import dev.asltck.reference.dialect.Dialect;
import java.util.Optional;
import java.util.Set;
import org.apiguardian.api.API;

/**
 * What an engine says of itself.
 *
 * @param name by which the command line and the reports know it
 * @param homepage where to read more
 * @param dialect the reading of the language that it aims at
 * @param unsupportedFeatures ids of the feature list that it does not have: cases that need one are not run
 * @param tiers what it lets the harness see; nothing else is judged
 * @param parallelism how many cases may run at the same time, at least 1; with a real clock, as many do unless told otherwise, for most wait
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record EngineDescription(
        String name,
        String version,
        Optional<String> homepage,
        Dialect dialect,
        ClockKind clock,
        Set<String> unsupportedFeatures,
        Set<Tier> tiers,
        int parallelism) {

    /** As many at the same time as anybody likes. */
    public static final int ANY_NUMBER = Integer.MAX_VALUE;

    public EngineDescription {
        if (parallelism < 1) {
            throw new IllegalArgumentException("an engine runs at least one case at a time, not " + parallelism);
        }
        unsupportedFeatures = Set.copyOf(unsupportedFeatures);
        tiers = Set.copyOf(tiers);
    }

    /** How time passes in it. */
    public enum ClockKind {
        /** Jumps: a wait takes no time. */
        VIRTUAL,
        /** Passes. */
        REAL
    }
}
