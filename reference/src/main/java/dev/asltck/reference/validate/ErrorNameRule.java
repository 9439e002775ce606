package dev.asltck.reference.validate;

import dev.asltck.reference.error.ErrorName;
import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Place;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Quotation;
import dev.asltck.reference.problem.Strictness;
import java.util.Set;

/**
 * An Error Name that begins with {@code States.} is a predefined one: no other can be reported.
 *
 * @see <a href="https://states-language.net/spec.html#error-names">Error representation</a>
 */
final class ErrorNameRule implements Rule {
    static final Check PREDEFINED = Check.silent("states-prefix-error-names", Strictness.ADVICE);
    static final Check NAME_OF_AWS = Check.silent("states-prefix-error-names", Strictness.ADVICE_FOR_SPEC);

    private static final Set<String> APPENDIX_A = Set.of(
            ErrorName.ALL,
            ErrorName.HEARTBEAT_TIMEOUT,
            ErrorName.TIMEOUT,
            ErrorName.TASK_FAILED,
            ErrorName.PERMISSIONS,
            ErrorName.RESULT_PATH_MATCH_FAILURE,
            ErrorName.PARAMETER_PATH_FAILURE,
            ErrorName.QUERY_EVALUATION_ERROR,
            ErrorName.BRANCH_FAILED,
            ErrorName.NO_CHOICE_MATCHED,
            ErrorName.INTRINSIC_FAILURE,
            ErrorName.EXCEED_TOLERATED_FAILURE_THRESHOLD,
            ErrorName.ITEM_READER_FAILED,
            ErrorName.RESULT_WRITER_FAILED);

    private static final Set<String> NAMES_OF_AWS =
            Set.of(ErrorName.RUNTIME, ErrorName.DATA_LIMIT_EXCEEDED, ErrorName.REFERENCE_PATH_CONFLICT);
    private static final String HTTP_PREFIX = "States.Http.";
    private static final String PREFIX = "States.";

    @Override
    public void check(StateOutline state, Problems problems) {
        state.errorMatchers()
                .forEach(matcher -> matcher.forEachName((name, place) -> {
                    if (name.startsWith(PREFIX) && !APPENDIX_A.contains(name)) {
                        report(name, place, problems);
                    }
                }));
    }

    private static boolean isOfAws(String name) {
        return NAMES_OF_AWS.contains(name) || name.startsWith(HTTP_PREFIX);
    }

    private static void report(String name, Place place, Problems problems) {
        problems.report(
                isOfAws(name) ? NAME_OF_AWS : PREDEFINED,
                place,
                Quotation.of(name) + " is not one of the predefined Error Names, and no other begins with \"States.\"",
                problems.spelling()
                        .nearest(name, APPENDIX_A.stream().sorted().toList())
                        .map(Quotation::suggestion));
    }
}
