package dev.asltck.reports.results;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * The engine under test, by its own account.
 *
 * @param homepage where to read more
 * @param dialect the reading of the language that it aims at
 * @param clock {@code virtual} or {@code real}
 */
public record EngineIdentity(
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) String version,
        Optional<String> homepage,
        @JsonProperty(required = true) String dialect,
        @JsonProperty(required = true) String clock) {}
