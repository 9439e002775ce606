package dev.asltck.harness.corpus;

import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Titles state the behaviour. */
final class TitleLint implements CaseLint {

    private static final Pattern NO_STATEMENT =
            Pattern.compile("(?i)^(tests? |check |checks that|verify |verifies |ensure )|\\bshould\\b.*\\bwork");

    @Override
    public void check(Case aCase, BiConsumer<String, String> report) {
        if (NO_STATEMENT.matcher(aCase.title()).find()) {
            report.accept("has a title that speaks of testing", "state the expected behaviour");
        }
        if (aCase.title().endsWith(".")) {
            report.accept("has a title with a full stop", "remove it");
        }
    }
}
