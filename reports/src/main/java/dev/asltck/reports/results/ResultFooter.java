package dev.asltck.reports.results;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * The last line: a file without it is not complete.
 *
 * @param finished by the wall clock
 */
public record ResultFooter(
        @JsonProperty(required = true) Counts counts,
        @JsonProperty(required = true) Instant finished) implements Line {}
