package dev.asltck.reference.run;

import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What an execution leaves behind.
 *
 * @param elapsed on its clock
 * @param variables of the machine's own scope
 */
public record ExecutionResult(Outcome outcome, Duration elapsed, Map<String, JsonNode> variables) {}
