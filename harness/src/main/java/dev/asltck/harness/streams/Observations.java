package dev.asltck.harness.streams;

import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.EngineCrashException;
import dev.asltck.harness.engine.Invocation;
import dev.asltck.harness.engine.NoObservationException;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Observation.ObservedOutcome;
import dev.asltck.harness.engine.UnsupportedCaseException;
import dev.asltck.harness.streams.protocol.Message.Cancelled;
import dev.asltck.harness.streams.protocol.Message.Crashed;
import dev.asltck.harness.streams.protocol.Message.Errored;
import dev.asltck.harness.streams.protocol.Message.Reply;
import dev.asltck.harness.streams.protocol.Message.Result;
import dev.asltck.harness.streams.protocol.Message.Unsupported;
import java.util.List;
import java.util.Map;

/** What a reply is to the runner. */
final class Observations {

    private Observations() {}

    /** @param invocations of the tasks, which the harness has seen itself */
    static Observation of(Reply reply, List<Invocation> invocations) throws NoObservationException {
        if (reply instanceof Result result) {
            return observation(result, invocations);
        }
        if (reply instanceof Unsupported unsupported) {
            throw new UnsupportedCaseException(unsupported.reason());
        }
        if (reply instanceof Crashed crashed) {
            throw EngineCrashException.survived(crashed.message());
        }
        if (reply instanceof Errored errored) {
            throw new AdapterException(errored.message());
        }
        throw new IllegalArgumentException("only who asked for it is told of " + Cancelled.class.getSimpleName());
    }

    private static Observation observation(Result result, List<Invocation> invocations) {
        return new Observation(
                result.outcome().orElseGet(ObservedOutcome.Accepted::new),
                invocations,
                result.path().orElse(List.of()),
                result.variables().orElse(Map.of()),
                result.elapsedSeconds().orElse(0.0),
                result.warnings().orElse(List.of()));
    }
}
