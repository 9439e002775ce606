package dev.asltck.harness.compare;

import dev.asltck.harness.corpus.ExpectedOutcome;
import dev.asltck.harness.engine.Observation.Diagnosis;
import dev.asltck.harness.engine.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Compares why a definition was refused: the requirement that it violates, the rule that says so, and the place. */
final class DiagnosisComparison {

    private DiagnosisComparison() {}

    static List<Mismatch> compare(ExpectedOutcome.Rejected expected, List<Diagnosis> actual) {
        List<Mismatch> mismatches = new ArrayList<>();
        expected.requirement()
                .flatMap(requirement -> mismatch(
                        Tier.DIAGNOSIS,
                        "violation of " + requirement,
                        diagnosis -> diagnosis.requirements().contains(requirement),
                        expected.at(),
                        actual))
                .ifPresent(mismatches::add);
        expected.rule()
                .flatMap(rule -> mismatch(
                        Tier.RULE,
                        "problem of the rule " + rule,
                        diagnosis -> diagnosis.rule().equals(rule),
                        expected.at(),
                        actual))
                .ifPresent(mismatches::add);
        return mismatches;
    }

    /** One diagnosis has to fit in both respects: what is wrong, and where. */
    private static Optional<Mismatch> mismatch(
            Tier tier, String what, Predicate<Diagnosis> fits, Optional<String> at, List<Diagnosis> actual) {
        List<Diagnosis> fitting = actual.stream().filter(fits).toList();
        if (fitting.isEmpty()) {
            return Optional.of(new Mismatch(tier, "", "(a " + what + ")", text(actual)));
        }
        return at.filter(place ->
                        fitting.stream().noneMatch(diagnosis -> diagnosis.at().equals(place)))
                .map(place -> new Mismatch(tier, "", "(a " + what + " at " + place + ")", text(fitting)));
    }

    private static String text(List<Diagnosis> diagnoses) {
        return diagnoses.stream().map(OutcomeText::of).toList().toString();
    }
}
