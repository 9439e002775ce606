package dev.asltck.harness.compare;

import dev.asltck.harness.corpus.Expectation;
import dev.asltck.harness.engine.EngineDescription.ClockKind;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Tier;
import java.util.List;

/** Compares the seconds from start to end: exactly on a virtual clock; on a real one an engine may take longer, within bounds. */
final class ElapsedComparison implements TierComparison {

    /** What a real engine may need beside the waiting: its own work, polling, a busy machine. */
    private static final double REAL_TOLERANCE_SECONDS = 5;

    /** Clocks of two machines, or of two libraries on one, do not agree to the millisecond. */
    private static final double REAL_EARLINESS_SECONDS = 0.1;

    private final ClockKind clock;

    ElapsedComparison(ClockKind clock) {
        this.clock = clock;
    }

    @Override
    public Tier tier() {
        return Tier.ELAPSED;
    }

    @Override
    public boolean applies(Expectation expectation) {
        return expectation.elapsed().isPresent();
    }

    @Override
    public List<Mismatch> compare(Expectation expectation, Observation observation) {
        long expected = expectation.elapsed().orElseThrow();
        double actual = observation.elapsedSeconds();
        boolean matches = switch (clock) {
            case VIRTUAL -> actual == expected;
            case REAL -> actual >= expected - REAL_EARLINESS_SECONDS && actual <= expected + REAL_TOLERANCE_SECONDS;
        };
        return matches ? List.of() : Mismatch.of(Tier.ELAPSED, "", expected + " s", actual + " s");
    }
}
