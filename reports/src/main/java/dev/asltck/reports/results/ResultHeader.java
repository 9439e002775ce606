package dev.asltck.reports.results;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The first line: what was run, on what, and how.
 *
 * @param format version of the file format
 * @param dialect whose expectations were applied
 * @param options by name, as far as they bear on the results
 * @param started by the wall clock
 */
public record ResultHeader(
        @JsonProperty(required = true) int format,
        @JsonProperty(required = true) Suite suite,
        @JsonProperty(required = true) EngineIdentity engine,
        @JsonProperty(required = true) String dialect,
        @JsonProperty(required = true) Machine machine,
        @JsonProperty(required = true) SortedMap<String, String> options,
        @JsonProperty(required = true) Instant started)
        implements Line {

    /** The version that is written, and the only one that is read. */
    public static final int FORMAT = 1;

    public ResultHeader {
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
    }

    /** A header of the version that is written. */
    public static ResultHeader of(
            Suite suite, EngineIdentity engine, String dialect, Map<String, String> options, Instant started) {
        return new ResultHeader(FORMAT, suite, engine, dialect, Machine.current(), new TreeMap<>(options), started);
    }
}
