package dev.asltck.reports.baseline;

import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.results.FactRecord;
import dev.asltck.reports.results.VerdictKind;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a case fails, in a few words that are the same in each run as long as it fails in the same way: the outcome and the Error Name as they
 * were, and of everything else where it differed; values may have times and ids in them.
 */
public final class FailureText {

    /** Tiers whose values are few and do not vary. */
    private static final Set<String> SHOWN = Set.of("outcome", "error");

    private static final Pattern DETAILS = Pattern.compile("(\\(succeeded(?= with )|\\([^:]*(?=:)).*", Pattern.DOTALL);

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
                ? fact.tier() + " " + withoutDetails(fact.actual())
                : (fact.tier() + " " + fact.pointer()).strip();
    }

    /** What an execution succeeded with, and the words of a cause, are not the same each time. */
    private static String withoutDetails(String actual) {
        Matcher details = DETAILS.matcher(actual);
        String text = details.matches() ? details.group(1) + ")" : actual;
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "...";
    }
}
