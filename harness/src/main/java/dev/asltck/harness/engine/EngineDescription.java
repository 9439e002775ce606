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
 * @param parallel whether several cases may run at the same time
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
        boolean parallel) {

    public EngineDescription {
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
