package dev.asltck.reports.results;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** How many cases came to which verdict. */
public record Counts(
        @JsonProperty(required = true) int passed,
        @JsonProperty(required = true) int failed,
        @JsonProperty(required = true) int unsupported,
        @JsonProperty(required = true) int errored,
        @JsonProperty(required = true) int crashed,
        @JsonProperty(required = true) int hung) {

    /** Counts. */
    public static Counts of(Collection<CaseRecord> cases) {
        Map<VerdictKind, Integer> counts = new EnumMap<>(VerdictKind.class);
        cases.forEach(result -> counts.merge(result.verdict(), 1, Integer::sum));
        return of(counts);
    }

    /** Takes numbers by verdict; one that is not there is zero. */
    static Counts of(Map<VerdictKind, Integer> counts) {
        return new Counts(
                counts.getOrDefault(VerdictKind.PASSED, 0),
                counts.getOrDefault(VerdictKind.FAILED, 0),
                counts.getOrDefault(VerdictKind.UNSUPPORTED, 0),
                counts.getOrDefault(VerdictKind.ERRORED, 0),
                counts.getOrDefault(VerdictKind.CRASHED, 0),
                counts.getOrDefault(VerdictKind.HUNG, 0));
    }

    /** With one of the verdict. */
    public int of(VerdictKind verdict) {
        return switch (verdict) {
            case PASSED -> passed;
            case FAILED -> failed;
            case UNSUPPORTED -> unsupported;
            case ERRORED -> errored;
            case CRASHED -> crashed;
            case HUNG -> hung;
        };
    }

    /** Those that tell something about the engine: what is unsupported was not run, and an error is not the engine's. */
    public int judged() {
        return total() - unsupported - errored;
    }

    /** All cases. */
    public int total() {
        return passed + failed + unsupported + errored + crashed + hung;
    }
}
