package dev.asltck.harness.engine;

import dev.asltck.harness.engine.EngineDescription.ClockKind;
import dev.asltck.reference.dialect.Dialect;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Descriptions of engines, for tests. */
public final class Descriptions {

    private Descriptions() {}

    /** Of an engine that lets the harness see everything. */
    public static EngineDescription seeingAll(ClockKind clock) {
        return of(clock, Set.of(), EnumSet.allOf(Tier.class), 1);
    }

    /** Of an engine that lets the harness see this much. */
    public static EngineDescription seeing(Tier... tiers) {
        return of(ClockKind.VIRTUAL, Set.of(), Set.copyOf(Arrays.asList(tiers)), 1);
    }

    /** Of an engine that lacks features. */
    public static EngineDescription lacking(String... features) {
        return of(ClockKind.VIRTUAL, Set.of(features), EnumSet.allOf(Tier.class), 1);
    }

    /** Of an engine that may run several cases at a time. */
    public static EngineDescription parallel() {
        return of(ClockKind.VIRTUAL, Set.of(), EnumSet.allOf(Tier.class), EngineDescription.ANY_NUMBER);
    }

    /** Of an engine whose clock is real, and that may run this many cases at a time. */
    public static EngineDescription real(int parallelism) {
        return of(ClockKind.REAL, Set.of(), EnumSet.allOf(Tier.class), parallelism);
    }

    private static EngineDescription of(ClockKind clock, Set<String> lacking, Set<Tier> tiers, int parallelism) {
        return new EngineDescription("fake", "1", Optional.empty(), Dialect.SPEC, clock, lacking, tiers, parallelism);
    }
}
