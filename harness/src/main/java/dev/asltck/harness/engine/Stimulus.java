package dev.asltck.harness.engine;

import java.time.Instant;
import java.util.Optional;
import org.apiguardian.api.API;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * All that an engine is told about a case. Never what is expected of it.
 *
 * @param caseId for messages only
 * @param definition the text of the state machine
 * @param input of the execution; the engine has to supply the default where there is none
 * @param context fields of the Context Object to put in place of the engine's own
 * @param clock the instant at which the execution starts
 * @param tasks what the outside world answers
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Stimulus(
        String caseId,
        String definition,
        Optional<JsonNode> input,
        Optional<ObjectNode> context,
        Optional<Instant> clock,
        TaskScripts tasks) {}
