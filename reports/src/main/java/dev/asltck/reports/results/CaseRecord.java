package dev.asltck.reports.results;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The line of one case. It is the same in each run of the same cases on the same engine, unless it has a duration.
 *
 * @param chapter folder of its file within the corpus
 * @param file of the case, by a name that is the same wherever the corpus lies
 * @param line on which the case begins, counted from 1
 * @param level how binding the expectation is
 * @param features that the case needs
 * @param digests of the case
 * @param facts in which the engine differed; of a failed case only, and then at least one
 * @param missingFeatures that the engine lacks; of an unsupported case only
 * @param diagnostic why the case could not be judged; of an errored, crashed or hung case, and of an unsupported one without missing features
 * @param notJudged tiers of which the case expects something that the engine does not let anybody see
 * @param durationMillis by the wall clock, in a run that was told to write durations
 */
public record CaseRecord(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) String title,
        @JsonProperty(required = true) String chapter,
        @JsonProperty(required = true) String file,
        @JsonProperty(required = true) int line,
        @JsonProperty(required = true) String level,
        @JsonProperty(required = true) List<String> requirements,
        @JsonProperty(required = true) List<String> features,
        @JsonProperty(required = true) Digests digests,
        @JsonProperty(required = true) VerdictKind verdict,
        @JsonProperty(required = true) List<FactRecord> facts,
        @JsonProperty(required = true) List<String> missingFeatures,
        Optional<String> diagnostic,
        @JsonProperty(required = true) List<String> notJudged,
        OptionalLong durationMillis)
        implements Line {

    /** By place. It settles the order of any two cases: no id is there twice. */
    static final Comparator<CaseRecord> CORPUS_ORDER = Comparator.comparing(CaseRecord::chapter)
            .thenComparing(CaseRecord::file)
            .thenComparingInt(CaseRecord::line)
            .thenComparing(CaseRecord::id);

    public CaseRecord {
        requirements = List.copyOf(requirements);
        features = List.copyOf(features);
        facts = List.copyOf(facts);
        missingFeatures = List.copyOf(missingFeatures);
        notJudged = List.copyOf(notJudged);
        demand((verdict == VerdictKind.FAILED) != facts.isEmpty(), "facts belong to failed cases, and to all of them");
        demand(
                verdict == VerdictKind.UNSUPPORTED || missingFeatures.isEmpty(),
                "missing features belong to unsupported cases");
        demand(
                diagnosed(verdict, missingFeatures) == diagnostic.isPresent(),
                "a diagnostic belongs to errored, crashed and hung cases, and to unsupported ones without missing features");
    }

    private static boolean diagnosed(VerdictKind verdict, List<String> missingFeatures) {
        return switch (verdict) {
            case ERRORED, CRASHED, HUNG -> true;
            case PASSED, FAILED -> false;
            case UNSUPPORTED -> missingFeatures.isEmpty();
        };
    }

    private static void demand(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
