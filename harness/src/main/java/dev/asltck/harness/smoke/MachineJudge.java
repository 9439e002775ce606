package dev.asltck.harness.smoke;

import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Observation.ObservedOutcome;
import dev.asltck.harness.engine.Observation.ObservedOutcome.Accepted;
import dev.asltck.harness.engine.Observation.ObservedOutcome.Failed;
import dev.asltck.harness.engine.Observation.ObservedOutcome.Rejected;
import dev.asltck.harness.engine.Observation.ObservedOutcome.Succeeded;
import dev.asltck.reference.json.Extent;
import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonEquality;
import tools.jackson.databind.JsonNode;

/** Compares what an engine has done with a machine with what had to come out. */
final class MachineJudge {

    private static final int LONGEST = 120;
    private static final int DEEPEST = 100;

    private final MachineProbe probe;

    MachineJudge(MachineProbe probe) {
        this.probe = probe;
    }

    Result judge(Observation observation) {
        return isExpected(observation.outcome())
                ? Result.PASSED
                : Result.differs(
                        "expected " + expected() + ", but the execution " + said(observation.outcome()),
                        probe.remedy());
    }

    private boolean isExpected(ObservedOutcome outcome) {
        if (outcome instanceof Accepted) {
            return probe.output().isPresent();
        }
        return probe.output().isPresent()
                ? outcome instanceof Succeeded succeeded
                        && JsonEquality.equal(probe.output().get(), succeeded.output())
                : outcome instanceof Rejected;
    }

    private String expected() {
        return probe.output().map(MachineJudge::text).orElse("a refusal");
    }

    private static String said(ObservedOutcome outcome) {
        if (outcome instanceof Succeeded succeeded) {
            return "succeeded with " + text(succeeded.output());
        }
        if (outcome instanceof Failed failed) {
            return "failed with the error " + failed.error().orElse("(none)")
                    + failed.cause().map(cause -> ": " + cause).orElse("");
        }
        if (outcome instanceof Rejected rejected) {
            return "was refused"
                    + rejected.diagnoses().stream()
                            .findFirst()
                            .map(diagnosis -> ": " + diagnosis.message())
                            .orElse("");
        }
        return outcome instanceof ObservedOutcome.TimedOut ? "timed out" : "ended as " + outcome;
    }

    private static String text(JsonNode value) {
        return Extent.fits(value, LONGEST, DEEPEST) ? Json.write(value) : "a large value";
    }
}
