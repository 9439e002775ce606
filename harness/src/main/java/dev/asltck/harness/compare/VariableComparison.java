package dev.asltck.harness.compare;

import dev.asltck.harness.corpus.Expectation;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Tier;
import dev.asltck.reference.json.JsonEquality;
import java.util.List;
import tools.jackson.databind.JsonNode;

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
        return expectation.variables().entrySet().stream()
                .filter(variable -> {
                    JsonNode actual = observation.variables().get(variable.getKey());
                    return actual == null || !JsonEquality.equal(variable.getValue(), actual);
                })
                .map(variable -> new Mismatch(
                        Tier.VARIABLES,
                        "/" + variable.getKey(),
                        JsonDifferences.text(variable.getValue()),
                        JsonDifferences.text(observation.variables().get(variable.getKey()))))
                .toList();
    }
}
