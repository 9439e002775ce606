package dev.asltck.harness.compare;

import dev.asltck.harness.corpus.ExpectedOutcome;
import dev.asltck.harness.corpus.ExpectedOutcome.ExpectedError;
import dev.asltck.harness.engine.Observation.Diagnosis;
import dev.asltck.harness.engine.Observation.ObservedOutcome;

/** Says outcomes in words, for facts. */
final class OutcomeText {

    private OutcomeText() {}

    static String of(ExpectedOutcome outcome) {
        if (outcome instanceof ExpectedOutcome.Rejected rejected) {
            return "(rejected for " + rejected.requirement().or(rejected::rule).orElse("any reason") + ")";
        }
        if (outcome instanceof ExpectedOutcome.Succeeds succeeds) {
            return "(succeeds with " + JsonDifferences.text(succeeds.output()) + ")";
        }
        if (outcome instanceof ExpectedOutcome.SucceedsWithSchema) {
            return "(succeeds)";
        }
        if (outcome instanceof ExpectedOutcome.Fails fails) {
            return fails.error() instanceof ExpectedError.Named named ? "(fails with " + named.name() + ")" : "(fails)";
        }
        return "(timed out)";
    }

    static String of(ObservedOutcome outcome) {
        if (outcome instanceof ObservedOutcome.Rejected rejected) {
            return "(rejected: "
                    + String.join(
                            "; ",
                            rejected.diagnoses().stream().map(OutcomeText::of).toList()) + ")";
        }
        if (outcome instanceof ObservedOutcome.Accepted) {
            return "(accepted)";
        }
        if (outcome instanceof ObservedOutcome.Succeeded succeeded) {
            return "(succeeded with " + JsonDifferences.text(succeeded.output()) + ")";
        }
        if (outcome instanceof ObservedOutcome.Failed failed) {
            return "(failed with " + failed.error().orElse("no Error Name")
                    + failed.cause().map(cause -> ": " + cause).orElse("") + ")";
        }
        if (outcome instanceof ObservedOutcome.Exhausted exhausted) {
            return "(gave up: " + exhausted.message() + ")";
        }
        return "(timed out)";
    }

    static String of(Diagnosis diagnosis) {
        return diagnosis.rule() + " at '" + diagnosis.at() + "': " + diagnosis.message() + " "
                + diagnosis.requirements();
    }
}
