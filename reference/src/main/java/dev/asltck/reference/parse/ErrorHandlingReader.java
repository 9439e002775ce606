package dev.asltck.reference.parse;

import dev.asltck.reference.model.Catcher;
import dev.asltck.reference.model.ErrorHandling;
import dev.asltck.reference.model.QueryLanguage;
import dev.asltck.reference.model.Retrier;
import dev.asltck.reference.problem.Check;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * Reads Retry and Catch.
 *
 * @see <a href="https://states-language.net/spec.html#retrying-after-error">Retrying after error</a>
 * @see <a href="https://states-language.net/spec.html#fallback-states">Fallback states</a>
 */
final class ErrorHandlingReader {
    static final Check RETRY_ARRAY = Check.demanded("retry-array", "retry.array");
    static final Check RETRIER = Check.demanded("retry-array", "retry.elements-are-objects");
    static final Check CATCH_ARRAY = Check.demanded("catch-array", "catch.array");
    static final Check CATCHER = Check.demanded("catch-array", "catch.elements-are-objects");
    static final Check INTERVAL = Check.demanded("retry-intervalseconds", "retry.intervalseconds.positive-integer");
    static final Check MAX_ATTEMPTS = Check.demanded("retry-maxattempts", "retry.maxattempts.non-negative-integer");
    static final Check MAX_DELAY = Check.demanded("retry-maxdelayseconds", "retry.maxdelayseconds.positive-integer");
    static final Check JITTER = Check.demanded("retry-jitter-string", "retry.jitterstrategy.string");
    static final Check BACKOFF_NUMBER = Check.demanded("retry-backoffrate", "retry.backoffrate.number");
    static final Check BACKOFF_LEAST = Check.demanded("retry-backoffrate", "retry.backoffrate.at-least-one");
    static final Check CATCHER_NEXT_REQUIRED = Check.demanded("catcher-next", "catch.next.required");
    static final Check CATCHER_NEXT_STRING = Check.demanded("catcher-next", "catch.next.string");

    private static final String LANGUAGE_RULE = "catcher-query-language";

    private static final Map<String, List<String>> CATCHER_REQUIREMENTS =
            Map.of("Output", List.of("catch.jsonpath.no-output"), "ResultPath", List.of("catch.jsonata.no-resultpath"));

    private ErrorHandlingReader() {}

    static ErrorHandling read(StateSource state) {
        return new ErrorHandling(
                elements(state.fields().field("Retry"), RETRY_ARRAY, RETRIER, ErrorHandlingReader::retrier),
                elements(
                        state.fields().field("Catch"),
                        CATCH_ARRAY,
                        CATCHER,
                        catcher -> catcher(catcher, state.language())));
    }

    private static <T> List<T> elements(Value value, Check array, Check element, Function<ObjectReader, T> read) {
        return value.array(array).orElse(List.of()).stream()
                .flatMap(each -> each.object(element).stream())
                .map(read)
                .toList();
    }

    private static Retrier retrier(ObjectReader retrier) {
        Retrier read = new Retrier(
                ErrorEquals.OF_RETRIER.read(retrier),
                integer(retrier, "IntervalSeconds", IntegerRange.POSITIVE, INTERVAL)
                        .orElse(Retrier.DEFAULT_INTERVAL_SECONDS),
                integer(retrier, "MaxAttempts", IntegerRange.NON_NEGATIVE, MAX_ATTEMPTS)
                        .orElse(Retrier.DEFAULT_MAX_ATTEMPTS),
                integer(retrier, "MaxDelaySeconds", IntegerRange.POSITIVE, MAX_DELAY)
                        .map(OptionalLong::of)
                        .orElse(OptionalLong.empty()),
                retrier.field("JitterStrategy").string(JITTER),
                backoffRate(retrier.field("BackoffRate")));
        retrier.comment();
        retrier.nothingElse(Leftovers.NONE);
        return read;
    }

    private static Optional<Long> integer(ObjectReader retrier, String field, IntegerRange range, Check check) {
        return retrier.field(field).integer(range, check);
    }

    private static double backoffRate(Value value) {
        Optional<BigDecimal> rate = value.number(BACKOFF_NUMBER);
        if (rate.isPresent() && rate.get().compareTo(BigDecimal.ONE) < 0) {
            value.wrong(BACKOFF_LEAST, "but has to be at least 1.0", "Write 1.0 for intervals that do not grow.");
        }
        return rate.map(number -> Math.min(number.doubleValue(), Double.MAX_VALUE))
                .orElse(Retrier.DEFAULT_BACKOFF_RATE);
    }

    private static Catcher catcher(ObjectReader catcher, QueryLanguage language) {
        Catcher read = new Catcher(
                ErrorEquals.OF_CATCHER.read(catcher),
                DataFieldsReader.ofCatcher(catcher, language),
                catcher.required("Next", CATCHER_NEXT_REQUIRED)
                        .string(CATCHER_NEXT_STRING)
                        .orElse(""));
        catcher.comment();
        catcher.nothingElse(name -> otherLanguage(name, language));
        return read;
    }

    private static Optional<Leftovers.Verdict> otherLanguage(String name, QueryLanguage language) {
        return new OtherQueryLanguage(language, LANGUAGE_RULE)
                .of(name)
                .map(verdict -> verdict.breaking(CATCHER_REQUIREMENTS.getOrDefault(name, List.of())));
    }
}
