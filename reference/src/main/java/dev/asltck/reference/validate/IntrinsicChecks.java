package dev.asltck.reference.validate;

import dev.asltck.reference.intrinsic.Arity;
import dev.asltck.reference.intrinsic.Intrinsic;
import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Strictness;
import java.util.List;

/**
 * The checks of {@link IntrinsicRules}, by what they demand.
 *
 * @see <a href="https://states-language.net/spec.html#appendix-b">Appendix B: List of JSONPath Intrinsic Functions</a>
 */
final class IntrinsicChecks {
    /** With AWS a brace outside of templates is like any other character. */
    static final Check OPEN_BRACE = new Check(
            "intrinsic-escapes",
            Strictness.MEANS_SOMETHING_TO_AWS,
            List.of("intrinsic.reserved.open-brace-must-be-escaped"));

    static final Check CLOSE_BRACE = new Check(
            "intrinsic-escapes",
            Strictness.MEANS_SOMETHING_TO_AWS,
            List.of("intrinsic.reserved.close-brace-must-be-escaped"));

    static final Check OPEN_BRACE_OF_TEMPLATE =
            ofSpec("intrinsic-escapes", "intrinsic.reserved.open-brace-must-be-escaped");
    static final Check CLOSE_BRACE_OF_TEMPLATE =
            ofSpec("intrinsic-escapes", "intrinsic.reserved.close-brace-must-be-escaped");

    /** An open escape is a runtime error by the specification, and is refused by AWS. */
    static final Check OPEN_ESCAPE = new Check(
            "intrinsic-escapes", Strictness.REFUSED_BY_AWS, List.of("intrinsic.reserved.backslash-must-be-escaped"));

    static final Check FORMAT_COUNT =
            ofSpec("intrinsic-format-count", "intrinsic.States.Format.argument-count-matches");

    /** AWS writes any value as JSON text. */
    static final Check PATH_ARGUMENT = new Check(
            "intrinsic-literal-types",
            Strictness.MEANS_SOMETHING_TO_AWS,
            List.of("intrinsic.States.JsonToString.argument-path"));

    static final Check LITERAL_TYPE = Check.silent("intrinsic-literal-types", Strictness.ADVICE_FOR_SPEC);
    static final Check STRING_RESULT = Check.silent("fail-path-string-intrinsic", Strictness.REFUSED_BY_AWS);

    /** AWS lists the functions that it takes there, and leaves one out whose result may be a string. */
    static final Check LISTED_FOR_STRINGS = Check.silent("fail-path-string-intrinsic", Strictness.LIMIT_OF_AWS);

    static final Check NESTING = Check.silent("intrinsic-nesting", Strictness.LIMIT_OF_AWS);

    private static final List<String> NUMBERS =
            List.of("no-arguments", "one-argument", "two-arguments", "three-arguments");

    private IntrinsicChecks() {}

    /** The check of how many arguments a function has. */
    static Check arity(Intrinsic function) {
        return ofSpec("intrinsic-arity", "intrinsic." + function.name() + "." + words(function.arity()));
    }

    private static String words(Arity arity) {
        if (arity.most() < NUMBERS.size()) {
            return arity.least() == arity.most() ? NUMBERS.get(arity.least()) : "two-or-three-arguments";
        }
        return "at-least-one-argument";
    }

    private static Check ofSpec(String id, String requirement) {
        return new Check(id, Strictness.IGNORED_BY_AWS, List.of(requirement));
    }
}
