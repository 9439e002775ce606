package dev.asltck.harness.compare;

import dev.asltck.harness.corpus.ExpectedOutcome;
import dev.asltck.harness.corpus.ExpectedOutcome.ExpectedError;
import dev.asltck.harness.engine.Observation.ObservedOutcome;
import dev.asltck.harness.engine.Tier;
import dev.asltck.harness.schema.JsonSchema;
import dev.asltck.reference.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Compares outcomes, and what belongs to them: the output, the Error Name, the Cause, the diagnosis. */
final class OutcomeComparison {

    private OutcomeComparison() {}

    static List<Mismatch> compare(ExpectedOutcome expected, ObservedOutcome actual) {
        if (expected instanceof ExpectedOutcome.Rejected rejected && actual instanceof ObservedOutcome.Rejected by) {
            return DiagnosisComparison.compare(rejected, by.diagnoses());
        }
        if (expected instanceof ExpectedOutcome.Succeeds succeeds
                && actual instanceof ObservedOutcome.Succeeded succeeded) {
            return output(succeeds.output(), succeeded.output());
        }
        if (expected instanceof ExpectedOutcome.SucceedsWithSchema succeeds
                && actual instanceof ObservedOutcome.Succeeded succeeded) {
            return outputBySchema(succeeds.schema(), succeeded.output());
        }
        if (expected instanceof ExpectedOutcome.Fails fails && actual instanceof ObservedOutcome.Failed failed) {
            return failure(fails, failed);
        }
        if (expected instanceof ExpectedOutcome.TimesOut && actual instanceof ObservedOutcome.TimedOut) {
            return List.of();
        }
        return Mismatch.of(Tier.OUTCOME, "", OutcomeText.of(expected), OutcomeText.of(actual));
    }

    private static List<Mismatch> output(JsonNode expected, JsonNode actual) {
        return JsonDifferences.between(expected, actual).stream()
                .map(difference -> Mismatch.of(Tier.OUTPUT, difference, ""))
                .toList();
    }

    private static List<Mismatch> outputBySchema(JsonNode schema, JsonNode actual) {
        return JsonSchema.of(schema).validate(actual).stream()
                .map(violation -> new Mismatch(
                        Tier.OUTPUT,
                        violation.pointer(),
                        "(valid by the schema: " + violation.message() + ")",
                        JsonDifferences.text(actual.at(violation.pointer()))))
                .toList();
    }

    private static List<Mismatch> failure(ExpectedOutcome.Fails expected, ObservedOutcome.Failed actual) {
        List<Mismatch> mismatches = new ArrayList<>();
        if (!matches(expected.error(), actual.error())) {
            mismatches.add(new Mismatch(Tier.ERROR, "", text(expected.error()), text(actual.error())));
        }
        expected.cause()
                .filter(cause -> !CauseMatch.matches(cause, actual.cause()))
                .ifPresent(cause ->
                        mismatches.add(new Mismatch(Tier.CAUSE, "", CauseMatch.text(cause), text(actual.cause()))));
        return mismatches;
    }

    private static boolean matches(ExpectedError expected, Optional<String> actual) {
        if (expected instanceof ExpectedError.Named named) {
            return actual.filter(named.name()::equals).isPresent();
        }
        return expected instanceof ExpectedError.Any || actual.isEmpty();
    }

    private static String text(ExpectedError error) {
        return error instanceof ExpectedError.Named named ? quoted(named.name()) : "(no Error Name)";
    }

    private static String text(Optional<String> actual) {
        return actual.map(OutcomeComparison::quoted).orElse("(none)");
    }

    private static String quoted(String text) {
        return Json.write(StringNode.valueOf(text));
    }
}
