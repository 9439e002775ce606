package dev.asltck.harness.compare;

import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.Expectation;
import dev.asltck.harness.corpus.ExpectedOutcome;
import dev.asltck.harness.engine.EngineDescription;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Tier;
import dev.asltck.harness.verdict.Fact;
import dev.asltck.harness.verdict.Verdict;
import dev.asltck.reference.dialect.Dialect;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Judges what an engine did with a case, in every tier that the engine lets the harness see. */
public final class Judge {

    private final Dialect dialect;
    private final Set<Tier> visible;
    private final List<TierComparison> comparisons;

    public Judge(EngineDescription engine, Dialect dialect) {
        this.dialect = dialect;
        this.visible = engine.tiers();
        this.comparisons = List.of(
                new InvocationComparison(),
                new PathComparison(),
                new VariableComparison(),
                new ElapsedComparison(engine.clock()));
    }

    /** Passed, or failed with the facts. */
    public Judgement judge(Case aCase, Observation observation) {
        Expectation expectation = aCase.expectation(dialect);
        Set<Tier> notJudged = EnumSet.noneOf(Tier.class);
        notJudged.addAll(ExpectedTiers.of(expectation.outcomes()));
        notJudged.removeIf(this::isVisible);
        List<Mismatch> mismatches = new ArrayList<>(outcome(expectation, observation));
        for (TierComparison comparison : comparisons) {
            if (comparison.applies(expectation)) {
                if (isVisible(comparison.tier())) {
                    mismatches.addAll(comparison.compare(expectation, observation));
                } else {
                    notJudged.add(comparison.tier());
                }
            }
        }
        return new Judgement(verdict(aCase, mismatches), notJudged);
    }

    /** The outcome has to be one of those accepted; if it is none, the facts are about the one that comes closest. */
    private List<Mismatch> outcome(Expectation expectation, Observation observation) {
        List<Mismatch> closest = List.of();
        for (ExpectedOutcome accepted : expectation.outcomes()) {
            List<Mismatch> mismatches = OutcomeComparison.compare(accepted, observation.outcome()).stream()
                    .filter(mismatch -> isVisible(mismatch.tier()))
                    .toList();
            if (mismatches.isEmpty()) {
                return List.of();
            }
            if (closest.isEmpty() || closest.get(0).tier() == Tier.OUTCOME) {
                closest = mismatches;
            }
        }
        return closest;
    }

    private boolean isVisible(Tier tier) {
        return tier == Tier.OUTCOME || visible.contains(tier);
    }

    private static Verdict verdict(Case aCase, List<Mismatch> mismatches) {
        if (mismatches.isEmpty()) {
            return new Verdict.Passed();
        }
        return new Verdict.Failed(mismatches.stream()
                .map(mismatch -> new Fact(
                        mismatch.tier(),
                        mismatch.pointer(),
                        mismatch.expected(),
                        mismatch.actual(),
                        aCase.requirements()))
                .toList());
    }
}
