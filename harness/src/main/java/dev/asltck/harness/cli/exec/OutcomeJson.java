package dev.asltck.harness.cli.exec;

import dev.asltck.reference.error.StatesError;
import dev.asltck.reference.run.Outcome;
import tools.jackson.databind.node.ObjectNode;

/** The members that tell how an execution ended. */
final class OutcomeJson {

    private OutcomeJson() {}

    static void put(ObjectNode target, Outcome outcome) {
        if (outcome instanceof Outcome.Succeeded succeeded) {
            target.put("outcome", "succeeded").set("output", succeeded.output());
        } else if (outcome instanceof Outcome.Failed failed) {
            putError(target.put("outcome", "failed"), failed.error());
        } else if (outcome instanceof Outcome.Exhausted exhausted) {
            target.put("outcome", "exhausted").put("limit", exhausted.limit()).put("message", exhausted.message());
        } else {
            target.put("outcome", "timed-out");
        }
    }

    static void putError(ObjectNode target, StatesError error) {
        error.name().ifPresent(name -> target.put("error", name));
        error.cause().ifPresent(cause -> target.put("cause", cause));
    }
}
