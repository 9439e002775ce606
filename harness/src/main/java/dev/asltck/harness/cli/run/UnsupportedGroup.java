package dev.asltck.harness.cli.run;

import dev.asltck.harness.runner.CaseResult;
import dev.asltck.harness.verdict.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Cases that an engine cannot be asked for one reason. Each case is in one group, so that a group of one feature says how many cases
 * wait for it alone.
 *
 * @param missingFeatures sorted; empty where there is another reason
 * @param why for people
 */
record UnsupportedGroup(List<String> missingFeatures, String why, int cases) {

    /** The largest first. */
    static List<UnsupportedGroup> of(List<CaseResult> results) {
        Map<String, UnsupportedGroup> groups = new TreeMap<>();
        for (CaseResult result : results) {
            if (result.judgement().verdict() instanceof Verdict.Unsupported unsupported) {
                UnsupportedGroup one = of(unsupported);
                groups.merge(one.why(), one, (all, another) -> all.withOneMore());
            }
        }
        return groups.values().stream()
                .sorted(Comparator.comparingInt(UnsupportedGroup::cases).reversed())
                .toList();
    }

    private static UnsupportedGroup of(Verdict.Unsupported unsupported) {
        List<String> missing = unsupported.missingFeatures().stream().sorted().toList();
        return new UnsupportedGroup(
                missing, unsupported.reason().orElseGet(() -> "needs " + String.join(", ", missing)), 1);
    }

    private UnsupportedGroup withOneMore() {
        return new UnsupportedGroup(missingFeatures, why, cases + 1);
    }
}
