package dev.asltck.harness.api.machine;

import dev.asltck.harness.api.task.Activity;
import dev.asltck.harness.engine.Observation.Diagnosis;
import java.util.List;
import java.util.Map;

/** What has come of a definition. */
public sealed interface Prepared {

    /** The engine refuses it. */
    record Refused(List<Diagnosis> diagnoses) implements Prepared {
        public Refused {
            diagnoses = List.copyOf(diagnoses);
        }
    }

    /**
     * A state machine.
     *
     * @param definition as the engine has it
     * @param activities by the Resource in whose place they are
     * @param warnings about the definition
     */
    record Machine(String arn, String definition, Map<String, Activity> activities, List<Diagnosis> warnings)
            implements Prepared {
        public Machine {
            activities = Map.copyOf(activities);
            warnings = List.copyOf(warnings);
        }

        /**
         * Whether tasks that nobody has seen may be left when an execution has ended so: branches and iterations are given up when another
         * fails.
         */
        public boolean mayLeaveTasks(boolean succeeded) {
            boolean concurrent = definition.contains("\"Parallel\"") || definition.contains("\"Map\"");
            boolean forgiving = definition.contains("\"Catch\"")
                    || definition.contains("\"Retry\"")
                    || definition.contains("\"Tolerated");
            return concurrent && (!succeeded || forgiving);
        }
    }
}
