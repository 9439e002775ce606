package dev.asltck.reports.comparison;

import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.results.VerdictKind;
import java.util.List;
import java.util.Optional;

/**
 * A case that came to something else.
 *
 * @param belongsTo what the change may belong to; more than one thing where it cannot be told which
 * @param repeats if it was run again
 */
public record Change(
        CaseRecord before, CaseRecord after, Direction direction, List<Cause> belongsTo, Optional<Repeats> repeats) {

    /** Of the case, in the newer run. */
    public String id() {
        return after.id();
    }

    /** In the older run, if the case has been renamed. */
    public Optional<String> formerId() {
        return before.id().equals(after.id()) ? Optional.empty() : Optional.of(before.id());
    }

    /** Whether the engine was told something else. */
    boolean hasOtherStimulus() {
        return !before.digests().stimulus().equals(after.digests().stimulus());
    }

    /** Whether running the case again may show a flake: the question is the same, and the engine answered it both times. */
    public boolean isRepeatable() {
        return before.digests().equals(after.digests())
                && !belongsTo.contains(Cause.CASE)
                && !belongsTo.contains(Cause.ERROR);
    }

    /** Whether the engine was seen to answer now so, now otherwise. */
    public boolean isFlake() {
        return belongsTo.contains(Cause.FLAKE);
    }

    /** Whether it may have become worse: nobody knows of a case that passed and has errored now. */
    boolean mayBeWorse() {
        return direction == Direction.REGRESSION
                || (direction == Direction.UNKNOWN_NOW && before.verdict() == VerdictKind.PASSED);
    }

    Change repeated(List<CaseRecord> results, Precision precision) {
        Repeats all = Repeats.of(this, results, precision);
        return new Change(before, after, direction, all.vary() ? List.of(Cause.FLAKE) : belongsTo, Optional.of(all));
    }
}
