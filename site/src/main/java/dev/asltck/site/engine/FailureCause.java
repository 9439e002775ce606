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

    private static final Pattern EXPECTED =
            Pattern.compile("\\((succeeds|rejected)(?: with | for ).*\\)?", Pattern.DOTALL);
    private static final Pattern ACTUAL = Pattern.compile("\\((succeeded(?= with )|[^:]*(?=:)).*", Pattern.DOTALL);
    private static final int LONGEST = 80;

    private FailureCause() {}

    /** Of a failed case, in a few words. */
    static String of(CaseRecord failed) {
        FactRecord fact = failed.facts().get(0);
        return switch (fact.tier()) {
            case "outcome", "error" ->
                fact.tier() + ": " + beginning(EXPECTED, fact.expected()) + " expected, "
                        + beginning(ACTUAL, fact.actual());
            default -> ShownText.line(fact.tier()) + " differs";
        };
    }

    private static String beginning(Pattern details, String words) {
        Matcher matcher = details.matcher(words);
        String text = matcher.matches() ? matcher.group(1) : words.replaceAll("^\\((.*)\\)$", "$1");
        return ShownText.line(text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...");
    }
}
