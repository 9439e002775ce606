package dev.asltck.fuzz.input;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What is tried.
 *
 * @param definition as a text
 * @param input to execute it with
 * @param script the choices that are left, for what happens at run time
 */
public record FuzzInput(String definition, Optional<JsonNode> input, Script script) {}
