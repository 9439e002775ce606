package dev.asltck.harness.api;

import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.EngineCrashException;
import dev.asltck.harness.engine.NoObservationException;
import dev.asltck.harness.engine.Observation.ObservedOutcome;
import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;
import software.amazon.awssdk.services.sfn.model.StartSyncExecutionResponse;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads how an execution has ended. */
final class Outcomes {

    private static final double NANOS_PER_SECOND = 1e9;

    private Outcomes() {}

    static ObservedOutcome of(DescribeExecutionResponse execution) throws NoObservationException {
        return of(execution.statusAsString(), execution.output(), execution.error(), execution.cause());
    }

    static ObservedOutcome of(StartSyncExecutionResponse execution) throws NoObservationException {
        return of(execution.statusAsString(), execution.output(), execution.error(), execution.cause());
    }

    private static ObservedOutcome of(
            @Nullable String status, @Nullable String output, @Nullable String error, @Nullable String cause)
            throws NoObservationException {
        return switch (String.valueOf(status)) {
            case "SUCCEEDED" -> succeeded(output);
            case "FAILED" -> new ObservedOutcome.Failed(Optional.ofNullable(error), Optional.ofNullable(cause));
            case "TIMED_OUT" -> new ObservedOutcome.TimedOut();
            case "ABORTED" -> throw new AdapterException("somebody else has stopped the execution");
            default -> throw EngineCrashException.survived("the execution ended with the status " + status);
        };
    }

    private static ObservedOutcome succeeded(@Nullable String output) {
        try {
            return new ObservedOutcome.Succeeded(output == null ? unreadable("(nothing)") : Json.read(output));
        } catch (JsonSyntaxException e) {
            return new ObservedOutcome.Succeeded(unreadable(output));
        }
    }

    /** An output that is no JSON is a wrong one, so that the case fails: no expectation looks like this. */
    private static ObjectNode unreadable(String output) {
        return JsonNodeFactory.instance.objectNode().put("(no JSON)", output);
    }

    /**
     * Seconds from start to end: those that the service tells, unless it counts in whole ones.
     *
     * @param measured by us, which is a little longer
     */
    static double seconds(@Nullable Instant start, @Nullable Instant stop, Duration measured) {
        boolean exact = start != null && stop != null && !(isWhole(start) && isWhole(stop));
        Duration elapsed = exact ? Duration.between(start, stop) : measured;
        return elapsed.toNanos() / NANOS_PER_SECOND;
    }

    private static boolean isWhole(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).equals(instant);
    }
}
