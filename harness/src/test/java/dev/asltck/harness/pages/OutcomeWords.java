package dev.asltck.harness.pages;

import dev.asltck.harness.corpus.Expectation;
import dev.asltck.harness.corpus.ExpectedOutcome;
import dev.asltck.harness.corpus.ExpectedOutcome.ExpectedCause;
import dev.asltck.harness.corpus.ExpectedOutcome.ExpectedError;
import dev.asltck.harness.corpus.ExpectedOutcome.Fails;
import dev.asltck.harness.corpus.ExpectedOutcome.Rejected;
import dev.asltck.harness.corpus.ExpectedOutcome.Succeeds;
import dev.asltck.harness.corpus.ExpectedOutcome.SucceedsWithSchema;
import dev.asltck.harness.corpus.ExpectedOutcome.TimesOut;
import dev.asltck.reference.json.Json;
import java.util.stream.Collectors;

/** Says for people what a case expects, in Markdown. */
public final class OutcomeWords {

    private static final int LONGEST_OUTPUT = 80;

    private OutcomeWords() {}

    public static String of(Expectation expectation) {
        String outcomes =
                expectation.outcomes().stream().map(OutcomeWords::of).distinct().collect(Collectors.joining(" or "));
        return expectation.elapsed().isEmpty()
                ? outcomes
                : outcomes + " after " + expectation.elapsed().getAsLong() + " s";
    }

    private static String of(ExpectedOutcome outcome) {
        if (outcome instanceof Succeeds succeeds) {
            return "succeeds with " + Markdown.code(shortened(Json.write(succeeds.output())));
        }
        if (outcome instanceof SucceedsWithSchema) {
            return "succeeds";
        }
        if (outcome instanceof Fails fails) {
            return fails(fails);
        }
        if (outcome instanceof Rejected rejected) {
            return "is refused"
                    + rejected.rule().map(rule -> " by " + Markdown.code(rule)).orElse("");
        }
        if (outcome instanceof TimesOut) {
            return "times out";
        }
        throw new AssertionError("no words for " + outcome);
    }

    private static String fails(Fails fails) {
        boolean hasNoCause =
                fails.cause().filter(ExpectedCause.Absent.class::isInstance).isPresent();
        return hasNoCause && fails.error() instanceof ExpectedError.Absent
                ? "fails with neither Error nor Cause"
                : "fails" + error(fails.error())
                        + fails.cause().map(OutcomeWords::cause).orElse("");
    }

    private static String error(ExpectedError error) {
        if (error instanceof ExpectedError.Named named) {
            return " with " + Markdown.code(named.name());
        }
        return error instanceof ExpectedError.Absent ? " without an Error Name" : "";
    }

    private static String cause(ExpectedCause cause) {
        if (cause instanceof ExpectedCause.Exact exact) {
            return ": " + Markdown.code(exact.text());
        }
        if (cause instanceof ExpectedCause.Prefix prefix) {
            return ": " + Markdown.code(prefix.text() + "...");
        }
        if (cause instanceof ExpectedCause.Pattern pattern) {
            return ": "
                    + Markdown.code(pattern.regex()
                            .replace("(?s)", "")
                            .replace(".*", "...")
                            .replaceAll("\\\\(.)", "$1"));
        }
        return " and no Cause";
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_OUTPUT ? text : text.substring(0, LONGEST_OUTPUT) + "...";
    }
}
