package dev.asltck.site.engine;

import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.results.FactRecord;
import dev.asltck.site.page.ShownText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What failures have in common that may well have one cause: the first thing in which the engine differed, with the Error Names but
 * without the values, which are another in each case.
 */
final class FailureCause {

    /** What is in parentheses, without the value, the requirement or the Cause. */
    private static final Pattern WORDS =
            Pattern.compile("\\((succeed(?:ed|s)(?= with )|rejected(?= for )|[^:]*(?=:)|.*(?=\\)$)).*", Pattern.DOTALL);

    private static final int LONGEST = 80;

    private FailureCause() {}

    /** Of a failed case, in a few words. */
    static String of(CaseRecord failed) {
        FactRecord fact = failed.facts().get(0);
        String tier = ShownText.line(fact.tier());
        return switch (fact.tier()) {
            case "outcome", "error" -> tier + ": " + words(fact.actual()) + " instead of " + expected(fact.expected());
            default -> "difference in " + tier;
        };
    }

    private static String expected(String text) {
        return words(text).replaceFirst("^succeeds", "succeeded").replaceFirst("^fails", "failed");
    }

    private static String words(String text) {
        Matcher matcher = WORDS.matcher(text);
        // Of several outcomes that a case leaves open, each has parentheses.
        String words = (matcher.matches() ? matcher.group(1) : text).replace(") or (", " or ");
        return ShownText.line(words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "...");
    }
}
