package dev.asltck.reports.junitxml;

import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.results.FactRecord;
import dev.asltck.reports.text.VisibleText;

/**
 * What became of a test that did not pass.
 *
 * @param element {@code failure}, {@code error} or {@code skipped}
 * @param type what kind it is of
 * @param message on one line
 * @param text all of it; empty if the message says it
 */
record TestOutcome(String element, String type, String message, String text) {

    static final String FAILURE = "failure";
    static final String ERROR = "error";
    static final String SKIPPED = "skipped";

    private static final int LONGEST_VALUE = 2_000;

    static TestOutcome of(CaseRecord result) {
        return switch (result.verdict()) {
            case PASSED, FAILED -> failed(result);
            case UNSUPPORTED -> new TestOutcome(SKIPPED, "unsupported", why(result), "");
            case ERRORED, CRASHED, HUNG ->
                new TestOutcome(ERROR, result.verdict().word(), why(result), why(result) + "\n\n" + place(result));
        };
    }

    /** A failure that is expected. */
    static TestOutcome known(CaseRecord result, String reason) {
        return new TestOutcome(SKIPPED, "known-failure", "known failure: " + reason, "");
    }

    private static TestOutcome failed(CaseRecord result) {
        FactRecord first = result.facts().get(0);
        String message = subject(first) + ": expected " + first.expected() + ", was " + first.actual();
        StringBuilder text = new StringBuilder();
        result.facts().forEach(fact -> append(fact, text));
        return new TestOutcome(
                FAILURE, first.tier(), message, text.append(place(result)).toString());
    }

    private static void append(FactRecord fact, StringBuilder text) {
        text.append(subject(fact)).append('\n');
        text.append("  expected  ").append(value(fact.expected())).append('\n');
        text.append("  actual    ").append(value(fact.actual())).append('\n');
        if (!fact.requirements().isEmpty()) {
            text.append("  breaks    ")
                    .append(String.join(", ", fact.requirements()))
                    .append('\n');
        }
        text.append('\n');
    }

    /** Not so long that nothing else of the test is seen. */
    private static String value(String text) {
        return VisibleText.of(text, LONGEST_VALUE);
    }

    private static String subject(FactRecord fact) {
        return fact.pointer().isEmpty() ? fact.tier() : fact.tier() + " at " + fact.pointer();
    }

    private static String why(CaseRecord result) {
        return result.diagnostic().orElseGet(() -> "needs " + String.join(", ", result.missingFeatures()));
    }

    private static String place(CaseRecord result) {
        return result.title() + "\n" + result.file() + ":" + result.line() + "\n";
    }
}
