package dev.asltck.reports.baseline;

import dev.asltck.reports.Glob;
import dev.asltck.reports.results.CaseRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes a baseline agree with a run, and keeps what people have written into it: reasons, links, days. Failures that are not in it yet come
 * into a group that says that nobody has looked at them. What the run has not touched stays as it is.
 */
public final class BaselineUpdate {

    /** In place of a reason, until somebody gives one. */
    public static final String NOT_REVIEWED = "not reviewed yet";

    private final BaselineRun run;
    private final Set<String> covered = new HashSet<>();

    private BaselineUpdate(BaselineRun run) {
        this.run = run;
    }

    /** The baseline that agrees with the run. */
    public static Baseline of(Baseline baseline, BaselineRun run) {
        BaselineUpdate update = new BaselineUpdate(run);
        baseline.known().forEach(group -> update.covered.addAll(group.cases().keySet()));
        List<KnownFailures> groups = new ArrayList<>();
        for (KnownFailures group : baseline.known()) {
            update.groups(group, groups);
        }
        return baseline.with(update.withOthers(groups));
    }

    private void groups(KnownFailures group, List<KnownFailures> groups) {
        if (group.ids().isPresent()) {
            pattern(group, groups);
            return;
        }
        SortedMap<String, String> cases = new TreeMap<>();
        group.cases().forEach((id, failure) -> keep(group, id, failure, cases));
        if (!cases.isEmpty()) {
            groups.add(group.withCases(cases));
        }
    }

    private void keep(KnownFailures group, String id, String failure, Map<String, String> cases) {
        if (run.lacks(id)) {
            return;
        }
        CaseRecord result = run.results().get(id);
        if (result == null || (group.flaky() && !BaselineRun.isFailure(result))) {
            cases.put(id, failure);
        } else if (BaselineRun.isFailure(result)) {
            cases.put(id, FailureText.of(result));
        }
    }

    private void pattern(KnownFailures group, List<KnownFailures> groups) {
        List<String> failing = run.failing(Glob.parse(group.ids().orElseThrow()), covered);
        covered.addAll(failing);
        int most = group.most().orElseThrow();
        if (failing.size() > most) {
            groups.add(group.withMost(failing.size()));
        } else if (!run.isWhole() || group.flaky()) {
            groups.add(group);
        } else if (!failing.isEmpty()) {
            groups.add(group.withMost(failing.size()));
        }
    }

    private List<KnownFailures> withOthers(List<KnownFailures> groups) {
        SortedMap<String, String> others = new TreeMap<>();
        for (CaseRecord failure : run.failures()) {
            if (!covered.contains(failure.id())) {
                others.put(failure.id(), FailureText.of(failure));
            }
        }
        if (others.isEmpty()) {
            return groups;
        }
        List<KnownFailures> all = new ArrayList<>(groups);
        int last = all.size() - 1;
        if (last >= 0 && isUnreviewed(all.get(last))) {
            others.putAll(all.remove(last).cases());
        }
        all.add(KnownFailures.of(NOT_REVIEWED, others));
        return all;
    }

    private static boolean isUnreviewed(KnownFailures group) {
        return group.reason().equals(NOT_REVIEWED)
                && group.ids().isEmpty()
                && group.link().isEmpty()
                && !group.flaky();
    }
}
