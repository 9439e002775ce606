package dev.asltck.reports.results;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Optional;

/**
 * The last line: a file without it is not complete.
 *
 * @param finished by the wall clock, in a run that was told to write durations
 */
public record ResultFooter(@JsonProperty(required = true) Counts counts, Optional<Instant> finished) implements Line {}
