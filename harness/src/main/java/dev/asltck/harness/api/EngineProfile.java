package dev.asltck.harness.api;

import dev.asltck.harness.engine.EngineDescription;
import dev.asltck.harness.engine.EngineDescription.ClockKind;
import dev.asltck.harness.engine.Tier;
import dev.asltck.reference.dialect.Dialect;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of an engine behind an API of AWS, which does not tell it itself.
 *
 * @param name by which the command line and the reports know it
 * @param homepage where to read more
 * @param dialect the reading of the language that it aims at
 * @param unsupportedFeatures ids of the feature list that it lacks; what no engine can do through the API goes without saying
 * @param parallelism how many cases may run at once
 */
public record EngineProfile(
        String name,
        String version,
        Optional<String> homepage,
        Dialect dialect,
        Set<String> unsupportedFeatures,
        int parallelism) {

    /** The version of an engine that somebody else has started. */
    public static final String UNKNOWN_VERSION = "(unknown)";

    public EngineProfile {
        unsupportedFeatures = Set.copyOf(unsupportedFeatures);
    }

    /** Of an engine that has everything, in the dialect of AWS. */
    public static EngineProfile ofAws(String name, String version, Optional<String> homepage, int parallelism) {
        return new EngineProfile(name, version, homepage, Dialect.AWS, Set.of(), parallelism);
    }

    /**
     * What the engine would say of itself. Time is real behind an API, and the text of a cause is judged where it is AWS's.
     *
     * @param beyond ids of the features that no engine has through the API
     * @param tiers what the API lets the harness see, but for causes
     */
    public EngineDescription description(Set<String> beyond, Set<Tier> tiers) {
        Set<String> unsupported = new HashSet<>(unsupportedFeatures);
        unsupported.addAll(beyond);
        Set<Tier> seen = new HashSet<>(tiers);
        if (dialect == Dialect.AWS) {
            seen.add(Tier.CAUSE);
        }
        return new EngineDescription(name, version, homepage, dialect, ClockKind.REAL, unsupported, seen, parallelism);
    }
}
