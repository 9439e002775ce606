package dev.asltck.reports.causes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Outcomes as facts of results word them, in parentheses, without what is another in each case and in each run: the output, the Cause, and why
 * a definition is rejected.
 */
public final class BareOutcome {

    private static final Pattern DETAILS =
            Pattern.compile("(\\((?:succeed(?:s|ed)(?= with )|rejected(?= for )|[^:]*(?=:))).*", Pattern.DOTALL);

    private BareOutcome() {}

    /** The outcome with no more than the Error Name; what is in no parentheses, as Error Names of facts are, stays as it is. */
    public static String of(String outcome) {
        Matcher details = DETAILS.matcher(outcome);
        return details.matches() ? details.group(1) + ")" : outcome;
    }
}
