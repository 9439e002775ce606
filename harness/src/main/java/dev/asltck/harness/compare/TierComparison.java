package dev.asltck.harness.compare;

import dev.asltck.harness.corpus.Expectation;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Tier;
import java.util.List;

/** Compares one part of an observation beside the outcome. */
interface TierComparison {

    Tier tier();

    /** Whether the case expects anything of this tier. */
    boolean applies(Expectation expectation);

    List<Mismatch> compare(Expectation expectation, Observation observation);
}
