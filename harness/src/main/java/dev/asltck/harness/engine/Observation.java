package dev.asltck.harness.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import tools.jackson.databind.JsonNode;

/**
 * What an engine did with a case. Of the parts beside the outcome only those are looked at whose {@link Tier} the engine describes.
 *
 * @param invocations in the order in which the tasks were invoked
 * @param path the states entered, in order
 * @param variables of the outermost scope at the end
 * @param elapsedSeconds from start to end
 * @param warnings about a definition that was accepted
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Observation(
        ObservedOutcome outcome,
        List<Invocation> invocations,
        List<StateEntry> path,
        Map<String, JsonNode> variables,
        double elapsedSeconds,
        List<Diagnosis> warnings) {

    public Observation {
        invocations = List.copyOf(invocations);
        path = List.copyOf(path);
        warnings = List.copyOf(warnings);
    }

    /** Without warnings. */
    public Observation(
            ObservedOutcome outcome,
            List<Invocation> invocations,
            List<StateEntry> path,
            Map<String, JsonNode> variables,
            double elapsedSeconds) {
        this(outcome, invocations, path, variables, elapsedSeconds, List.of());
    }

    /** Nothing but an outcome. */
    public static Observation of(ObservedOutcome outcome) {
        return new Observation(outcome, List.of(), List.of(), Map.of(), 0);
    }

    /** How it ended. */
    public sealed interface ObservedOutcome {

        /** The definition was refused. */
        record Rejected(List<Diagnosis> diagnoses) implements ObservedOutcome {
            public Rejected {
                diagnoses = List.copyOf(diagnoses);
            }
        }

        /** The definition was found valid, and not executed: the engine only validates. */
        record Accepted() implements ObservedOutcome {}

        record Succeeded(JsonNode output) implements ObservedOutcome {}

        record Failed(Optional<String> error, Optional<String> cause) implements ObservedOutcome {}

        record TimedOut() implements ObservedOutcome {}

        /** The engine gave up within a limit of its own. */
        record Exhausted(String message) implements ObservedOutcome {}
    }

    /**
     * What an engine says about a definition: why it is refused, or a warning.
     *
     * @param rule the engine's own name for it; the one of the published list of rules if the engine describes {@link Tier#RULE}
     * @param at JSON Pointer within the definition
     * @param requirements ids of the requirement catalogue, where the engine knows them
     */
    public record Diagnosis(String rule, String at, String message, List<String> requirements) {
        public Diagnosis {
            requirements = List.copyOf(requirements);
        }
    }

    /**
     * A state was entered.
     *
     * @param scope the branch or iteration, such as {@code /P[0]/M[3]}; empty for the machine itself
     */
    public record StateEntry(String scope, String state) {}
}
