package dev.asltck.harness.engine;

import org.apiguardian.api.API;
import tools.jackson.databind.JsonNode;

/** A task was invoked with an input. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Invocation(String resource, JsonNode input) {}
