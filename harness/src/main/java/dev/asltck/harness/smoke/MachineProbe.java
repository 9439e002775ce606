package dev.asltck.harness.smoke;

import dev.asltck.harness.engine.Stimulus;
import dev.asltck.harness.engine.TaskScripts;
import dev.asltck.harness.engine.TaskScripts.Attempt;
import dev.asltck.harness.engine.TaskScripts.Script;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A state machine that every engine should be able to execute, or has to refuse.
 *
 * @param title what is looked for
 * @param definition any text
 * @param attempts of the one task, {@value #TASK}
 * @param features ids of those that it needs
 * @param output what has to come out; nothing if the definition has to be refused
 * @param remedy what to do about another outcome
 */
record MachineProbe(
        String name,
        String title,
        String definition,
        Optional<JsonNode> input,
        List<Attempt> attempts,
        Set<String> features,
        Optional<JsonNode> output,
        String remedy) {

    /** The Resource. */
    static final String TASK = "urn:task:smoke";

    Stimulus stimulus() {
        return new Stimulus(
                "smoke-" + name,
                definition,
                input,
                Optional.empty(),
                Optional.empty(),
                new TaskScripts(Map.of(TASK, new Script.Sequence(attempts))));
    }
}
