package dev.asltck.harness.streams.protocol;

import dev.asltck.harness.engine.Observation.Diagnosis;
import dev.asltck.harness.engine.Observation.ObservedOutcome;
import dev.asltck.harness.engine.Observation.StateEntry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What an adapter says about a request. */
public sealed interface Message {

    /** Of the request. */
    String id();

    /** The engine has invoked a task, and an answer is wanted. */
    record Task(String id, long task, String resource, JsonNode input) implements Message {}

    /** The one end that a request has. */
    sealed interface Reply extends Message {}

    /**
     * What the engine did.
     *
     * @param outcome nothing if the definition was found valid, in place of an execution
     * @param path where it is given
     * @param variables where they are given
     * @param elapsedSeconds where they are given
     * @param warnings where they are given
     */
    record Result(
            String id,
            Optional<ObservedOutcome> outcome,
            Optional<List<StateEntry>> path,
            Optional<Map<String, JsonNode>> variables,
            Optional<Double> elapsedSeconds,
            Optional<List<Diagnosis>> warnings)
            implements Reply {}

    /** The adapter has no means to put the case to its engine. */
    record Unsupported(String id, String reason) implements Reply {}

    /** The engine broke. */
    record Crashed(String id, String message) implements Reply {}

    /** The adapter broke. */
    record Errored(String id, String message) implements Reply {}

    /** The run was stopped, as it had to be. */
    record Cancelled(String id) implements Reply {}
}
