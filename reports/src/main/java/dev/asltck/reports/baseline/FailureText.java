package dev.asltck.reports.baseline;

import dev.asltck.reports.causes.BareOutcome;
import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.results.FactRecord;
import dev.asltck.reports.results.VerdictKind;
import dev.asltck.reports.text.Beginning;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a case fails, in a few words that are the same in each run as long as it fails in the same way: the outcome and the Error Name as they
 * were, and of everything else where it differed; values may have times and ids in them.
 *
 * <p>This is no guess at a cause, as those of {@link dev.asltck.reports.causes} are: it has every difference in it, so that no other failure
 * passes for a known one, and nothing of what was expected, which the case says.
 */
public final class FailureText {

    /** Tiers whose values are few and do not vary. */
    private static final Set<String> SHOWN = Set.of("outcome", "error");

    private static final int LONGEST_VALUE = 60;

    private FailureText() {}

    /** In a few words; of what did not fail the verdict. */
    public static String of(CaseRecord result) {
        if (result.verdict() != VerdictKind.FAILED) {
            return result.verdict().word();
        }
        return result.facts().stream().map(FailureText::of).distinct().collect(Collectors.joining("; "));
    }

    private static String of(FactRecord fact) {
        return SHOWN.contains(fact.tier())
                ? fact.tier() + " " + Beginning.marked(BareOutcome.of(fact.actual()), LONGEST_VALUE)
                : (fact.tier() + " " + fact.pointer()).strip();
    }
}
