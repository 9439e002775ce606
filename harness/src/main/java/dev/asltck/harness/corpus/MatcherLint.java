package dev.asltck.harness.corpus;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.asltck.harness.corpus.ExpectedInvocations.Call;
import dev.asltck.harness.corpus.ExpectedOutcome.ExpectedCause;
import dev.asltck.harness.schema.JsonSchema;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Patterns are regular expressions, schemas are JSON Schemas: what means nothing would be found only when a case runs. */
final class MatcherLint implements CaseLint {

    @Override
    public void check(Case aCase, BiConsumer<String, String> report) {
        Stream.concat(Stream.of(aCase.expectation()), aCase.awsExpectation().stream())
                .forEach(expectation -> check(expectation, report));
    }

    private static void check(Expectation expectation, BiConsumer<String, String> report) {
        expectation.outcomes().forEach(outcome -> {
            pattern(outcome).ifPresent(regex -> checkPattern(regex, report));
            if (outcome instanceof ExpectedOutcome.SucceedsWithSchema succeeds) {
                checkSchema(succeeds.schema(), report);
            }
        });
        expectation.invocations().stream()
                .flatMap(invocations -> invocations.calls().stream())
                .map(Call::inputSchema)
                .flatMap(Optional::stream)
                .forEach(schema -> checkSchema(schema, report));
    }

    private static Optional<String> pattern(ExpectedOutcome outcome) {
        return outcome instanceof ExpectedOutcome.Fails fails
                ? fails.cause()
                        .filter(ExpectedCause.Pattern.class::isInstance)
                        .map(cause -> ((ExpectedCause.Pattern) cause).regex())
                : Optional.empty();
    }

    private static void checkPattern(String regex, BiConsumer<String, String> report) {
        try {
            Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            report.accept("has a pattern that is no regular expression: " + e.getMessage(), "write it in RE2's syntax");
        }
    }

    private static void checkSchema(JsonNode schema, BiConsumer<String, String> report) {
        try {
            JsonSchema.of(schema);
        } catch (IllegalArgumentException e) {
            report.accept("has a schema that is none: " + e.getMessage(), "write it in JSON Schema 2020-12");
        }
    }
}
