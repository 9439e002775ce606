package dev.asltck.harness.compare;

import dev.asltck.harness.corpus.Expectation;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Tier;
import java.util.ArrayList;
import java.util.List;

/** Compares the values of the variables that a case names. */
final class VariableComparison implements TierComparison {

    @Override
    public Tier tier() {
        return Tier.VARIABLES;
    }

    @Override
    public boolean applies(Expectation expectation) {
        return !expectation.variables().isEmpty();
    }

    @Override
    public List<Mismatch> compare(Expectation expectation, Observation observation) {
        List<Mismatch> mismatches = new ArrayList<>();
        expectation.variables().forEach((name, expected) -> {
            String pointer = "/" + JsonDifferences.escaped(name);
            JsonDifferences.between(expected, observation.variables().get(name))
                    .forEach(difference -> mismatches.add(Mismatch.of(Tier.VARIABLES, difference, pointer)));
        });
        return mismatches;
    }
}
