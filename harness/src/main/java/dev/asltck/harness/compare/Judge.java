package dev.asltck.harness.compare;

import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.Expectation;
import dev.asltck.harness.corpus.ExpectedOutcome;
import dev.asltck.harness.engine.EngineDescription;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Observation.ObservedOutcome;
import dev.asltck.harness.engine.Tier;
import dev.asltck.harness.verdict.Fact;
import dev.asltck.harness.verdict.Verdict;
import dev.asltck.reference.dialect.Dialect;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges what an engine did with a case, in every tier that the engine lets the harness see. */
public final class Judge {

    /** Why a case about an execution is unsupported by an engine that does not execute. */
    public static final String ONLY_VALIDATES = "the engine only validates: an execution cannot be judged";

    private final Dialect dialect;
    private final Set<Tier> visible;
    private final List<TierComparison> comparisons;
    private final TierComparison ofDefinitions = new WarningComparison();

    public Judge(EngineDescription engine, Dialect dialect) {
        this.dialect = dialect;
        this.visible = engine.tiers();
        this.comparisons = List.of(
                new InvocationComparison(),
                new PathComparison(),
                new VariableComparison(),
                new ElapsedComparison(engine.clock()),
                ofDefinitions);
    }

    /**
     * Passed, or failed with the facts; or unsupported, if the engine has only looked at a definition that had to be executed.
     *
     * @throws IllegalArgumentException if the case has an expectation that means nothing, such as a malformed pattern
     */
    public Judgement judge(Case aCase, Observation observation) {
        Expectation expectation = aCase.expectation(dialect);
        return observation.outcome() instanceof ObservedOutcome.Accepted && !expectation.demandsRejection()
                ? ofValidation(aCase, expectation, observation)
                : ofExecution(aCase, expectation, observation);
    }

    private Judgement ofExecution(Case aCase, Expectation expectation, Observation observation) {
        List<Mismatch> mismatches = new ArrayList<>(outcome(expectation, observation.outcome()));
        mismatches.addAll(
                observation.outcome() instanceof ObservedOutcome.Rejected
                        ? besideRejection(observation)
                        : besideOutcome(expectation, observation));
        Set<Tier> hidden = stated(expectation);
        hidden.removeIf(this::isVisible);
        return new Judgement(verdict(aCase, mismatches), hidden);
    }

    /** Of a definition that was accepted as it should, and not executed: there is what is said about it, and nothing else. */
    private Judgement ofValidation(Case aCase, Expectation expectation, Observation observation) {
        if (!ofDefinitions.applies(expectation) || !isVisible(ofDefinitions.tier())) {
            return Judgement.of(new Verdict.Unsupported(ONLY_VALIDATES));
        }
        Set<Tier> hidden = stated(expectation);
        hidden.add(Tier.OUTCOME);
        hidden.remove(ofDefinitions.tier());
        return new Judgement(verdict(aCase, ofDefinitions.compare(expectation, observation)), hidden);
    }

    /** What the case states, beside the kind of the outcome. */
    private Set<Tier> stated(Expectation expectation) {
        Set<Tier> tiers = EnumSet.noneOf(Tier.class);
        tiers.addAll(ExpectedTiers.of(expectation.outcomes()));
        comparisons.stream()
                .filter(comparison -> comparison.applies(expectation))
                .map(TierComparison::tier)
                .forEach(tiers::add);
        return tiers;
    }

    private List<Mismatch> besideOutcome(Expectation expectation, Observation observation) {
        return comparisons.stream()
                .filter(comparison -> comparison.applies(expectation) && isVisible(comparison.tier()))
                .flatMap(comparison -> comparison.compare(expectation, observation).stream())
                .toList();
    }

    /** A definition is refused before anything runs. */
    private List<Mismatch> besideRejection(Observation observation) {
        if (observation.invocations().isEmpty() || !isVisible(Tier.INVOCATIONS)) {
            return List.of();
        }
        String actual = InvocationComparison.text(observation.invocations().get(0));
        return Mismatch.of(Tier.INVOCATIONS, "/0", "(no invocation)", actual);
    }

    /** The outcome has to be one of those accepted; if it is none, the facts are about the first of its kind. */
    private List<Mismatch> outcome(Expectation expectation, ObservedOutcome actual) {
        List<Mismatch> closest = List.of();
        for (ExpectedOutcome accepted : expectation.outcomes()) {
            List<Mismatch> mismatches = OutcomeComparison.compare(accepted, actual).stream()
                    .filter(mismatch -> isVisible(mismatch.tier()))
                    .toList();
            if (mismatches.isEmpty()) {
                return List.of();
            }
            if (closest.isEmpty() && mismatches.get(0).tier() != Tier.OUTCOME) {
                closest = mismatches;
            }
        }
        return closest.isEmpty() ? ofAnotherKind(expectation.outcomes(), actual) : closest;
    }

    private static List<Mismatch> ofAnotherKind(List<ExpectedOutcome> accepted, ObservedOutcome actual) {
        String expected = accepted.stream().map(OutcomeText::of).distinct().collect(Collectors.joining(" or "));
        return Mismatch.of(Tier.OUTCOME, "", expected, OutcomeText.of(actual));
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
