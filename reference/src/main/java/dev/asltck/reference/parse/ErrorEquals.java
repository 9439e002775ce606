package dev.asltck.reference.parse;

import dev.asltck.reference.problem.Check;
import java.util.List;
import java.util.Optional;

/**
 * Reads ErrorEquals: a Catcher's is "specified exactly as with the Retrier", with requirements of its own.
 *
 * @see <a href="https://states-language.net/spec.html#retrying-after-error">Retrying after error</a>
 * @see <a href="https://states-language.net/spec.html#fallback-states">Fallback states</a>
 */
record ErrorEquals(Check required, Check array, Check nonEmpty, Check strings) {
    static final ErrorEquals OF_RETRIER = of(
            "retry.errorequals.required",
            "retry.errorequals.array",
            "retry.errorequals.non-empty",
            "retry.errorequals.strings");
    static final ErrorEquals OF_CATCHER = of(
            "catch.errorequals.required",
            "catch.errorequals.non-empty-string-array",
            "catch.errorequals.non-empty-string-array",
            "catch.errorequals.non-empty-string-array");

    private static ErrorEquals of(String required, String array, String nonEmpty, String strings) {
        return new ErrorEquals(
                Check.demanded("errorequals-required", required),
                Check.demanded("errorequals-strings", array),
                Check.demanded("errorequals-nonempty", nonEmpty),
                Check.demanded("errorequals-strings", strings));
    }

    List<String> read(ObjectReader object) {
        Value value = object.required("ErrorEquals", required);
        Optional<List<Value>> names = value.array(array);
        if (names.filter(List::isEmpty).isPresent()) {
            value.wrong(
                    nonEmpty,
                    "but has to name an error",
                    "List the Error Names that it is for, or \"States.ALL\" for every error.");
        }
        return names.orElse(List.of()).stream()
                .flatMap(name -> name.string(strings).stream())
                .toList();
    }
}
