package dev.asltck.reference.validate;

import dev.asltck.reference.intrinsic.Intrinsic;
import dev.asltck.reference.intrinsic.Intrinsics;
import dev.asltck.reference.intrinsic.aws.FunctionSet;
import dev.asltck.reference.path.IntrinsicCall;
import dev.asltck.reference.path.IntrinsicCall.Argument;
import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Place;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Quotation;
import dev.asltck.reference.problem.Strictness;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a call of an Intrinsic Function has to obey beyond its syntax. AWS finds out about most of it when it evaluates the call.
 *
 * @see <a href="https://states-language.net/spec.html#appendix-b">Appendix B</a>
 */
public final class IntrinsicRules {
    static final Check KNOWN =
            Check.demanded("intrinsic-known", "intrinsic.unknown-function", "intrinsic.own-names-not-states");

    /** The grammar lets interpreters have functions of their own; this one has none. */
    static final Check KNOWN_OF_OTHERS = Check.silent("intrinsic-known", Strictness.ADVICE);

    /** Calls within one another that AWS takes. */
    private static final int MOST_NESTING_OF_AWS = 10;

    private static final String PREFIX = "States.";
    private static final String JSON_TO_STRING = "States.JsonToString";

    /** Those whose result is never a string. */
    private static final Set<String> NO_STRINGS = Set.of(
            "States.Array",
            "States.ArrayPartition",
            "States.ArrayContains",
            "States.ArrayRange",
            "States.ArrayLength",
            "States.ArrayUnique",
            "States.JsonMerge",
            "States.MathRandom",
            "States.MathAdd",
            "States.StringSplit");

    /** A function that AWS does not list among those for strings, although its result may be one. */
    private static final String UNLISTED = "States.StringToJson";

    private final Place place;
    private final Problems problems;
    private final Intrinsics functions;

    private IntrinsicRules(Place place, Problems problems) {
        this.place = place;
        this.problems = problems;
        this.functions = FunctionSet.of(problems.target().dialect());
    }

    /** Check a call and those among its arguments. */
    public static void check(IntrinsicCall call, Place place, Problems problems) {
        new IntrinsicRules(place, problems).check(call);
        if (call.depth() > MOST_NESTING_OF_AWS) {
            problems.report(
                    IntrinsicChecks.NESTING,
                    place,
                    place.label() + " nests " + call.depth() + " functions; AWS takes at most " + MOST_NESTING_OF_AWS,
                    "Compute a part of it in an earlier state.");
        }
    }

    /** Check that the result of a call can be a string. */
    public static void checkString(IntrinsicCall call, Place place, Problems problems) {
        if (NO_STRINGS.contains(call.name())) {
            problems.report(
                    IntrinsicChecks.STRING_RESULT,
                    place,
                    "The result of " + call.name() + " is never a string",
                    "Use a function that makes one, such as States.Format.");
        }
        if (call.name().equals(UNLISTED)) {
            problems.report(
                    IntrinsicChecks.LISTED_FOR_STRINGS,
                    place,
                    "AWS does not take " + UNLISTED + " here",
                    "Parse the text in an earlier state, and give the Path of the result.");
        }
    }

    private void check(IntrinsicCall call) {
        functions
                .named(call.name())
                .ifPresentOrElse(function -> check(call, function), () -> reportUnknown(call.name()));
        call.arguments().forEach(argument -> {
            if (argument instanceof Argument.Nested nested) {
                new IntrinsicRules(place.character(nested.start()), problems).check(nested.call());
            }
        });
    }

    private void reportUnknown(String name) {
        boolean reserved = name.startsWith(PREFIX);
        Optional<String> nearest = problems.spelling().nearest(name, functions.names());
        problems.report(
                reserved ? KNOWN : KNOWN_OF_OTHERS,
                place,
                Quotation.of(name) + " is no Intrinsic Function that is known",
                nearest.map(Quotation::suggestion));
    }

    private void check(IntrinsicCall call, Intrinsic function) {
        List<Argument> arguments = call.arguments();
        if (!function.arity().accepts(arguments.size())) {
            problems.report(
                    IntrinsicChecks.arity(function),
                    place,
                    call.name() + " has " + arguments.size() + " arguments, but takes " + function.arity(),
                    "Give it " + function.arity() + ".");
        }
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i) instanceof Argument.Text text) {
                checkText(call, text, function.takesTemplate(i));
            }
            checkType(call, i);
        }
    }

    private void checkType(IntrinsicCall call, int index) {
        String subject = "Argument " + (index + 1) + " of " + call.name() + " ";
        if (call.name().equals(JSON_TO_STRING) && !(call.arguments().get(index) instanceof Argument.Selection)) {
            problems.report(IntrinsicChecks.PATH_ARGUMENT, place, subject + "is no Path", "Give it a Path.");
        } else if (!LiteralArguments.isAcceptable(call, index)) {
            problems.report(
                    IntrinsicChecks.LITERAL_TYPE,
                    place,
                    subject + "is of a type or value that it cannot be: the call always fails",
                    Optional.empty());
        }
    }

    private void checkText(IntrinsicCall call, Argument.Text text, boolean template) {
        IntrinsicText scanned = IntrinsicText.scan(text.raw(), template);
        if (scanned.openBrace()) {
            Check check = template ? IntrinsicChecks.OPEN_BRACE_OF_TEMPLATE : IntrinsicChecks.OPEN_BRACE;
            reportReserved(check, '{', template);
        }
        if (scanned.closeBrace()) {
            Check check = template ? IntrinsicChecks.CLOSE_BRACE_OF_TEMPLATE : IntrinsicChecks.CLOSE_BRACE;
            reportReserved(check, '}', template);
        }
        if (scanned.openEscape()) {
            problems.report(
                    IntrinsicChecks.OPEN_ESCAPE,
                    place,
                    "A text in the call has a backslash that escapes nothing",
                    "Write \\\\ for a backslash; in a JSON string that is \\\\\\\\.");
        }
        int values = call.arguments().size() - 1;
        if (template && scanned.placeholders() != values) {
            problems.report(
                    IntrinsicChecks.FORMAT_COUNT,
                    place,
                    call.name() + " has " + scanned.placeholders() + " placeholders and " + values + " values",
                    "Give it a value for each {}.");
        }
    }

    private void reportReserved(Check check, char brace, boolean template) {
        problems.report(
                check,
                place,
                "A text in the call has a " + brace + " that is not escaped" + (template ? " and no part of {}" : ""),
                "Write \\" + brace + "; in a JSON string that is \\\\" + brace + ".");
    }
}
