package dev.asltck.reports.comparison;

import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.results.RunResults;
import dev.asltck.reports.results.VerdictKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares two runs: what both have, case by case; never what only one of them has. */
public final class Comparing {

    private final RunResults before;
    private final RunResults after;
    private final Precision precision;
    private final List<RunDifference> differences;
    private final Attribution attribution;
    private final List<Change> changes = new ArrayList<>();
    private int same;
    private int otherStimulus;
    private int otherExpectation;
    private int lessProof;
    private int moreProof;

    private Comparing(RunResults before, RunResults after, Precision precision) {
        this.before = before;
        this.after = after;
        this.precision = precision;
        this.differences = RunDifference.of(before.header(), after.header());
        this.attribution = new Attribution(differences);
    }

    /**
     * Compares.
     *
     * @param renamed ids that cases have now, by ids that they have had
     */
    public static Comparison compare(
            RunResults before, RunResults after, Precision precision, Map<String, String> renamed) {
        return new Comparing(before, after, precision).compare(renamed);
    }

    private Comparison compare(Map<String, String> renamed) {
        Map<String, CaseRecord> then = byPresentId(before.cases(), renamed);
        Map<String, CaseRecord> now = byPresentId(after.cases(), renamed);
        now.forEach((id, result) -> {
            if (then.containsKey(id)) {
                compare(then.get(id), result);
            }
        });
        return new Comparison(
                before.header(),
                after.header(),
                precision,
                differences,
                changes,
                new Unchanged(same, otherStimulus, otherExpectation, lessProof, moreProof),
                without(then, now.keySet()),
                without(now, then.keySet()));
    }

    /** A name that a case has had counts only where no other case of the run has the present one. */
    private static Map<String, CaseRecord> byPresentId(List<CaseRecord> cases, Map<String, String> renamed) {
        Set<String> ids = new HashSet<>();
        cases.forEach(each -> ids.add(each.id()));
        Map<String, CaseRecord> byId = new LinkedHashMap<>();
        for (CaseRecord each : cases) {
            String present = renamed.getOrDefault(each.id(), each.id());
            byId.put(ids.contains(present) ? each.id() : present, each);
        }
        return byId;
    }

    private static List<String> without(Map<String, CaseRecord> results, Set<String> ids) {
        return results.entrySet().stream()
                .filter(each -> !ids.contains(each.getKey()))
                .map(each -> each.getValue().id())
                .toList();
    }

    private void compare(CaseRecord then, CaseRecord now) {
        if (Answer.of(then, precision).equals(Answer.of(now, precision))) {
            countSame(then, now);
        } else {
            changes.add(new Change(
                    then,
                    now,
                    Direction.of(then.verdict(), now.verdict()),
                    attribution.of(then, now),
                    Optional.empty()));
        }
    }

    private void countSame(CaseRecord then, CaseRecord now) {
        same++;
        if (!then.digests().stimulus().equals(now.digests().stimulus())) {
            otherStimulus++;
        } else if (!then.digests().equals(now.digests())) {
            otherExpectation++;
        }
        if (now.verdict() == VerdictKind.PASSED && !then.notJudged().equals(now.notJudged())) {
            countProof(Set.copyOf(then.notJudged()), Set.copyOf(now.notJudged()));
        }
    }

    private void countProof(Set<String> unseenThen, Set<String> unseenNow) {
        if (!unseenThen.containsAll(unseenNow)) {
            lessProof++;
        }
        if (!unseenNow.containsAll(unseenThen)) {
            moreProof++;
        }
    }
}
