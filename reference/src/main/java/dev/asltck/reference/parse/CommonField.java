package dev.asltck.reference.parse;

import static dev.asltck.reference.parse.StateType.CHOICE;
import static dev.asltck.reference.parse.StateType.FAIL;
import static dev.asltck.reference.parse.StateType.MAP;
import static dev.asltck.reference.parse.StateType.PARALLEL;
import static dev.asltck.reference.parse.StateType.PASS;
import static dev.asltck.reference.parse.StateType.SUCCEED;
import static dev.asltck.reference.parse.StateType.TASK;

import dev.asltck.reference.problem.Check;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The fields that several state types have: the specification's two tables of state types and fields.
 *
 * @param table which of the tables has it
 * @param id the rule against it in other types
 * @param types those that have it
 * @param requirements what it breaks in other types, beside the table
 * @see <a href="https://states-language.net/spec.html#state-type-table-jsonpath">Table of State Types and Fields</a>
 */
record CommonField(String fieldName, String table, String id, Set<StateType> types, List<String> requirements) {
    static final CommonField NEXT = of("Next", "both", "next-not-allowed-terminal", except(CHOICE, SUCCEED, FAIL));
    static final CommonField END = of("End", "both", "next-not-allowed-terminal", except(CHOICE, SUCCEED, FAIL));
    static final CommonField ASSIGN = of("Assign", "both", "assign-not-in-terminal", except(SUCCEED, FAIL));
    static final CommonField RETRY = of("Retry", "both", "retry-catch-not-in-type", EnumSet.of(TASK, PARALLEL, MAP));
    static final CommonField CATCH = of("Catch", "both", "retry-catch-not-in-type", EnumSet.of(TASK, PARALLEL, MAP));
    static final CommonField OUTPUT = of("Output", "jsonata", "output-not-in-fail", except(FAIL));
    static final CommonField ARGUMENTS =
            of("Arguments", "jsonata", "arguments-not-in-type", EnumSet.of(TASK, PARALLEL));
    static final CommonField INPUT_PATH = of("InputPath", "jsonpath", "io-path-not-in-fail", except(FAIL))
            .breaking("jsonpath.io.inputpath-outputpath-states");
    static final CommonField OUTPUT_PATH = of("OutputPath", "jsonpath", "io-path-not-in-fail", except(FAIL))
            .breaking("jsonpath.io.inputpath-outputpath-states");
    static final CommonField PARAMETERS = of(
                    "Parameters", "jsonpath", "parameters-not-in-type", EnumSet.of(TASK, PARALLEL, MAP, PASS))
            .breaking("payload.parameters-states");
    static final CommonField RESULT_PATH = of(
                    "ResultPath", "jsonpath", "resultpath-not-in-type", EnumSet.of(TASK, PARALLEL, MAP, PASS))
            .breaking("jsonpath.resultpath.states");
    static final CommonField RESULT_SELECTOR = of(
                    "ResultSelector", "jsonpath", "resultselector-not-in-type", EnumSet.of(TASK, PARALLEL, MAP))
            .breaking("payload.resultselector-states");

    static final List<CommonField> ALL = List.of(
            NEXT,
            END,
            ASSIGN,
            RETRY,
            CATCH,
            OUTPUT,
            ARGUMENTS,
            INPUT_PATH,
            OUTPUT_PATH,
            PARAMETERS,
            RESULT_PATH,
            RESULT_SELECTOR);

    private static CommonField of(String fieldName, String table, String id, Set<StateType> types) {
        return new CommonField(fieldName, table, id, types, List.of());
    }

    private CommonField breaking(String requirement) {
        return new CommonField(fieldName, table, id, types, List.of(requirement));
    }

    private static Set<StateType> except(StateType... types) {
        return EnumSet.complementOf(EnumSet.copyOf(Arrays.asList(types)));
    }

    boolean isIn(StateType type) {
        return types.contains(type);
    }

    /** Judges the fields of the tables that a state of this type does not have. */
    static Leftovers notIn(StateType type) {
        return name -> ALL.stream()
                .filter(field -> field.fieldName.equals(name))
                .findFirst()
                .map(field -> field.verdict(type));
    }

    private Leftovers.Verdict verdict(StateType type) {
        String haveIt = types.stream().map(StateType::fieldValue).collect(Collectors.joining(", "));
        return new Leftovers.Verdict(
                missingFrom(type),
                "A " + type.fieldValue() + " State has no \"" + fieldName + "\"",
                Optional.of("Remove it: only these states have it: " + haveIt + "."));
    }

    /** The check that a state of a type which lacks the field does not have it. */
    Check missingFrom(StateType type) {
        boolean transition = equals(NEXT) || equals(END);
        String row = transition ? "next-or-end" : fieldName.toLowerCase(Locale.ROOT);
        Check check = Check.demanded(
                        transition && type == CHOICE ? "choice-no-end" : id,
                        "table." + table + "." + type.inIds() + "." + row)
                .breaking(requirements);
        return equals(END) && type == CHOICE ? check.breaking("choice.not-end") : check;
    }
}
