package dev.asltck.reports.results;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The cases that a run chose from.
 *
 * @param version of the suite
 * @param digest of all the cases; runs with one digest had the same cases to choose from
 */
public record Suite(
        @JsonProperty(required = true) String version,
        @JsonProperty(required = true) String digest) {}
