package dev.asltck.reports.causes;

import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.results.FactRecord;
import java.util.regex.Pattern;

/** In few words, what a case has come to: as much as cases with one cause have in common, and no values, which they have not. */
final class CauseText {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** What an execution succeeded with, the requirement for which it is rejected, and the words of a cause. */
    private static final Pattern DETAILS =
            Pattern.compile("(succe(?:eds|eded)(?= with )|rejected(?= for )|[^:]*(?=:)).*", Pattern.DOTALL);

    private static final int LONGEST = 100;

    private CauseText() {}

    static String of(CaseRecord result) {
        return switch (result.verdict()) {
            case PASSED -> "passed";
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
            case "outcome" -> "outcome: " + outcome(fact.actual()) + ", expected: " + outcome(fact.expected());
            case "error" -> "error: " + cut(fact.actual()) + ", expected: " + cut(fact.expected());
            default -> fact.tier() + " differs, in " + chapter;
        };
    }

    private static String outcome(String words) {
        String bare = words.startsWith("(") && words.endsWith(")") ? words.substring(1, words.length() - 1) : words;
        var details = DETAILS.matcher(bare);
        return cut(details.matches() ? details.group(1) : bare);
    }

    /** Its first line, without the numbers, which are times and places. */
    private static String diagnostic(CaseRecord result) {
        String text = result.diagnostic().orElse("");
        int end = text.indexOf('\n');
        return NUMBER.matcher(cut(end < 0 ? text : text.substring(0, end))).replaceAll("N");
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "...";
    }
}
