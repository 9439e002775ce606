package dev.asltck.reports.causes;

import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.results.FactRecord;
import dev.asltck.reports.text.Beginning;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * In few words, what a case has come to: as much as cases with one cause have in common, and no values, which they have not. There are texts
 * of the engine in it.
 */
public final class CauseText {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** Of several outcomes that a case leaves open, each is in parentheses. */
    private static final Pattern OR = Pattern.compile("(?<=\\)) or (?=\\()");

    private static final int LONGEST = 100;

    private CauseText() {}

    /** Of a case with any verdict. */
    public static String of(CaseRecord result) {
        return switch (result.verdict()) {
            case PASSED -> result.verdict().word();
            case FAILED -> of(result.facts().get(0), result.chapter());
            case UNSUPPORTED ->
                result.missingFeatures().isEmpty()
                        ? diagnostic(result)
                        : "needs " + String.join(", ", result.missingFeatures());
            case ERRORED, CRASHED, HUNG -> result.verdict().word() + ": " + diagnostic(result);
        };
    }

    /** The first fact: those of later tiers follow from it more often than not. */
    private static String of(FactRecord fact, String chapter) {
        return switch (fact.tier()) {
            case "outcome", "error" ->
                fact.tier() + ": " + words(fact.actual()) + " instead of " + expected(fact.expected());
            default -> fact.tier() + " differs, in " + chapter;
        };
    }

    private static String expected(String outcomes) {
        String words =
                OR.splitAsStream(outcomes).map(CauseText::words).distinct().collect(Collectors.joining(" or "));
        return Beginning.marked(words, LONGEST);
    }

    /** Without parentheses, and as if it had come to pass. */
    private static String words(String outcome) {
        String bare = BareOutcome.of(outcome);
        String words = bare.startsWith("(") && bare.endsWith(")") ? bare.substring(1, bare.length() - 1) : bare;
        return Beginning.marked(words.replaceFirst("^succeeds", "succeeded").replaceFirst("^fails", "failed"), LONGEST);
    }

    /** Its first line, without the numbers, which are times and places. */
    private static String diagnostic(CaseRecord result) {
        String text = result.diagnostic().orElseThrow();
        int end = text.indexOf('\n');
        return NUMBER.matcher(Beginning.marked(end < 0 ? text : text.substring(0, end), LONGEST))
                .replaceAll("N");
    }
}
