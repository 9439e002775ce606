package dev.asltck.harness.streams.protocol;

import dev.asltck.harness.engine.EngineDescription;
import dev.asltck.harness.engine.EngineDescription.ClockKind;
import dev.asltck.harness.engine.Tier;
import dev.asltck.reference.dialect.Dialect;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What an adapter says of itself and its engine.
 *
 * @param observes what it lets the harness see beside the outcome, the Error Name, the output and what the tasks receive
 */
public record Hello(
        EngineName engine,
        Dialect dialect,
        ClockKind clock,
        Set<Method> methods,
        Set<String> unsupportedFeatures,
        Set<Tier> observes,
        int parallelism,
        Limits limits) {

    /** So many requests at once that none waits for another; more threads would do nobody good. */
    static final int MOST_PARALLEL = 1_000;

    public Hello {
        methods = Set.copyOf(methods);
        unsupportedFeatures = Set.copyOf(unsupportedFeatures);
        observes = Set.copyOf(observes);
    }

    /** What an adapter can be asked for. */
    public enum Method {
        RUN,
        VALIDATE
    }

    /** Which engine it is. */
    public record EngineName(String name, String version, Optional<String> homepage) {}

    /** What is larger is not asked for. */
    public record Limits(OptionalLong definitionBytes, OptionalLong inputBytes) {

        static final Limits NONE = new Limits(OptionalLong.empty(), OptionalLong.empty());
    }

    /** Whether it cannot execute, and is asked to validate instead. */
    public boolean onlyValidates() {
        return !methods.contains(Method.RUN);
    }

    /** For the runner. */
    public EngineDescription description() {
        Set<Tier> tiers = EnumSet.of(Tier.OUTCOME, Tier.ERROR, Tier.OUTPUT, Tier.INVOCATIONS);
        tiers.addAll(observes);
        return new EngineDescription(
                engine.name(),
                engine.version(),
                engine.homepage(),
                dialect,
                clock,
                unsupportedFeatures,
                tiers,
                parallelism);
    }
}
