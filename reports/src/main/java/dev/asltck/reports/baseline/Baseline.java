package dev.asltck.reports.baseline;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The failures of an engine that somebody has looked at.
 *
 * @param format version of the file format
 * @param engine by its name
 * @param dialect whose expectations were applied: another one has other failures
 * @param known groups of failures, in the order of the file
 */
public record Baseline(
        @JsonProperty(required = true) int format,
        @JsonProperty(required = true) String engine,
        @JsonProperty(required = true) String dialect,
        @JsonProperty(required = true) List<KnownFailures> known) {

    /** The version that is written, and the only one that is read. */
    public static final int FORMAT = 1;

    /** Checks what no JSON type says. */
    public Baseline {
        if (format != FORMAT) {
            throw new IllegalArgumentException(
                    "format " + format + " is not known; this version reads format " + FORMAT);
        }
        known = List.copyOf(known);
        requireEachCaseOnce(known);
    }

    /** Of an engine of which nothing is known. */
    public static Baseline empty(String engine, String dialect) {
        return new Baseline(FORMAT, engine, dialect, List.of());
    }

    /** How many failures it knows. */
    public int size() {
        return known.stream()
                .mapToInt(group -> group.most().orElse(group.cases().size()))
                .sum();
    }

    Baseline with(List<KnownFailures> groups) {
        return new Baseline(format, engine, dialect, groups);
    }

    private static void requireEachCaseOnce(List<KnownFailures> groups) {
        Map<String, String> reasons = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (KnownFailures group : groups) {
            for (String id : group.cases().keySet()) {
                if (reasons.putIfAbsent(id, group.reason()) != null) {
                    twice.add(id);
                }
            }
        }
        if (!twice.isEmpty()) {
            throw new IllegalArgumentException("the case " + twice.get(0) + " is there twice; keep it with one reason");
        }
    }
}
