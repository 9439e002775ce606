package dev.asltck.reports.baseline;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Failures with one reason: cases by their ids, or a pattern of ids.
 *
 * @param reason why the engine fails, in words
 * @param link where to read more
 * @param until the last day on which the failures may be there
 * @param flaky whether the cases fail now and then: then they never decide anything
 * @param cases by id, how each fails, as {@link FailureText} says it
 * @param ids in place of cases, a pattern in which {@code *} stands for any characters
 * @param most with a pattern, how many cases that it matches fail: exactly so many, so that each change is seen
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record KnownFailures(
        @JsonProperty(required = true) String reason,
        Optional<String> link,
        Optional<LocalDate> until,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean flaky,
        SortedMap<String, String> cases,
        Optional<String> ids,
        Optional<Integer> most) {

    /** Checks what no JSON type says. */
    public KnownFailures(
            String reason,
            Optional<String> link,
            Optional<LocalDate> until,
            boolean flaky,
            @Nullable SortedMap<String, String> cases,
            Optional<String> ids,
            Optional<Integer> most) {
        this.reason = reason;
        this.link = link;
        this.until = until;
        this.flaky = flaky;
        this.cases =
                cases == null ? Collections.emptySortedMap() : Collections.unmodifiableSortedMap(new TreeMap<>(cases));
        this.ids = ids;
        this.most = most;
        demand(!reason.isBlank(), "a reason is missing: say why the engine fails");
        demand(this.cases.isEmpty() != ids.isEmpty(), "'" + reason + "' needs either 'cases' or 'ids'");
        demand(ids.isPresent() == most.isPresent(), "'" + reason + "' needs 'most' with 'ids', and only then");
        demand(most.filter(count -> count < 1).isEmpty(), "'" + reason + "' has a 'most' that is less than 1");
    }

    /** Failures of cases. */
    public static KnownFailures of(String reason, Map<String, String> cases) {
        return new KnownFailures(
                reason,
                Optional.empty(),
                Optional.empty(),
                false,
                new TreeMap<>(cases),
                Optional.empty(),
                Optional.empty());
    }

    KnownFailures withCases(SortedMap<String, String> others) {
        return new KnownFailures(reason, link, until, flaky, others, ids, most);
    }

    KnownFailures withMost(int count) {
        return new KnownFailures(reason, link, until, flaky, cases, ids, Optional.of(count));
    }

    private static void demand(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
