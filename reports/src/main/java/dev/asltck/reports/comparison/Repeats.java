package dev.asltck.reports.comparison;

import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.results.VerdictKind;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of a changed case when it was run again on the engine of the newer run.
 *
 * @param asBefore how often the answer of the older run came back
 * @param asNow how often the engine answered as in the newer run
 * @param otherwise how often neither
 * @param errored how often nothing was learnt of the engine
 */
public record Repeats(int asBefore, int asNow, int otherwise, int errored) {

    static Repeats of(Change change, List<CaseRecord> results, Precision precision) {
        Answer before = Answer.of(change.before(), precision);
        Answer after = Answer.of(change.after(), precision);
        int asBefore = 0;
        int asNow = 0;
        int otherwise = 0;
        int errored = 0;
        for (CaseRecord result : results) {
            Answer answer = Answer.of(result, precision);
            if (answer.equals(before)) {
                asBefore++;
            } else if (answer.equals(after)) {
                asNow++;
            } else if (result.verdict() == VerdictKind.ERRORED) {
                errored++;
            } else {
                otherwise++;
            }
        }
        return new Repeats(asBefore, asNow, otherwise, errored);
    }

    /** How often it was run again. */
    public int total() {
        return asBefore + asNow + otherwise + errored;
    }

    /** Whether the engine was seen to answer now so, now otherwise. */
    public boolean vary() {
        return asBefore + otherwise > 0;
    }

    /** Such as {@code run again: 2 of 5 as before, 3 as now}. */
    public String text() {
        List<String> parts = new ArrayList<>(List.of(asBefore + " of " + total() + " as before", asNow + " as now"));
        if (otherwise > 0) {
            parts.add(otherwise + " otherwise");
        }
        if (errored > 0) {
            parts.add(errored + " errored");
        }
        return "run again: " + String.join(", ", parts);
    }
}
