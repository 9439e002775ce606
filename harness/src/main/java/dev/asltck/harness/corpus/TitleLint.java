package dev.asltck.harness.corpus;

import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Titles state the behaviour. */
final class TitleLint implements WrittenCaseLint {

    private static final Pattern NO_STATEMENT =
            Pattern.compile("(?i)^(tests? |check |checks that|verify |verifies |ensure )|\\bshould\\b.*\\bwork");

    @Override
    public void check(WrittenCase written, BiConsumer<String, String> report) {
        String title = written.first().title();
        if (NO_STATEMENT.matcher(title).find()) {
            report.accept("has a title that speaks of testing", "state the expected behaviour");
        }
        if (title.endsWith(".")) {
            report.accept("has a title with a full stop", "remove it");
        }
    }
}
