package dev.asltck.harness.compare;

import dev.asltck.harness.corpus.Expectation;
import dev.asltck.harness.corpus.Expectation.ExpectedWarning;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Tier;
import java.util.ArrayList;
import java.util.List;

/** Compares what is said about a definition that is accepted: exactly these warnings, in any order. */
final class WarningComparison implements TierComparison {

    @Override
    public Tier tier() {
        return Tier.WARNINGS;
    }

    @Override
    public boolean applies(Expectation expectation) {
        return expectation.warnings().isPresent();
    }

    @Override
    public List<Mismatch> compare(Expectation expectation, Observation observation) {
        List<ExpectedWarning> missing = new ArrayList<>(expectation.warnings().orElseThrow());
        List<Mismatch> mismatches = new ArrayList<>();
        observation.warnings().stream()
                .filter(warning -> !missing.remove(new ExpectedWarning(warning.rule(), warning.at())))
                .forEach(warning -> mismatches.add(
                        new Mismatch(tier(), "", "(no such warning)", "(" + OutcomeText.of(warning) + ")")));
        missing.forEach(warning -> mismatches.add(
                new Mismatch(tier(), "", "(" + warning.rule() + " at '" + warning.at() + "')", "(no such warning)")));
        return mismatches;
    }
}
