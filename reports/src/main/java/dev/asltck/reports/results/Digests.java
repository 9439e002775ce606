package dev.asltck.reports.results;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Of a case, to tell a changed case from a changed engine.
 *
 * @param stimulus of all that the engine was told
 * @param expectation of what had to come out, in the dialect of the run
 */
public record Digests(
        @JsonProperty(required = true) String stimulus,
        @JsonProperty(required = true) String expectation) {}
