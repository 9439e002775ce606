package dev.asltck.reports.results;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * One way in which an engine differed from what a case expects.
 *
 * @param tier the part of the verdict, such as {@code output}
 * @param pointer JSON Pointer within that part; empty for the whole
 * @param expected a JSON text, or words in parentheses
 * @param actual likewise
 * @param requirements ids of the requirements that the engine breaks
 */
public record FactRecord(
        @JsonProperty(required = true) String tier,
        @JsonProperty(required = true) String pointer,
        @JsonProperty(required = true) String expected,
        @JsonProperty(required = true) String actual,
        @JsonProperty(required = true) List<String> requirements) {

    public FactRecord {
        requirements = List.copyOf(requirements);
    }
}
