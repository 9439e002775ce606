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
 * @see <a href="https://states-language.net/spec.html#state-type-table-jsonpath">Table of State Types and Fields</a>
 */
@SuppressWarnings("ImmutableEnumChecker") // Nobody changes the collections.
enum CommonField {
    NEXT("Next", "both", "next-not-allowed-terminal", except(CHOICE, SUCCEED, FAIL)),
    END("End", "both", "next-not-allowed-terminal", except(CHOICE, SUCCEED, FAIL)),
    ASSIGN("Assign", "both", "assign-not-in-terminal", except(SUCCEED, FAIL)),
    RETRY("Retry", "both", "retry-catch-not-in-type", EnumSet.of(TASK, PARALLEL, MAP)),
    CATCH("Catch", "both", "retry-catch-not-in-type", EnumSet.of(TASK, PARALLEL, MAP)),
    OUTPUT("Output", "jsonata", "output-not-in-fail", except(FAIL)),
    ARGUMENTS("Arguments", "jsonata", "arguments-not-in-type", EnumSet.of(TASK, PARALLEL)),
    INPUT_PATH("InputPath", "jsonpath", "io-path-not-in-fail", except(FAIL), "jsonpath.io.inputpath-outputpath-states"),
    OUTPUT_PATH(
            "OutputPath", "jsonpath", "io-path-not-in-fail", except(FAIL), "jsonpath.io.inputpath-outputpath-states"),
    PARAMETERS(
            "Parameters",
            "jsonpath",
            "parameters-not-in-type",
            EnumSet.of(TASK, PARALLEL, MAP, PASS),
            "payload.parameters-states"),
    RESULT_PATH(
            "ResultPath",
            "jsonpath",
            "resultpath-not-in-type",
            EnumSet.of(TASK, PARALLEL, MAP, PASS),
            "jsonpath.resultpath.states"),
    RESULT_SELECTOR(
            "ResultSelector",
            "jsonpath",
            "resultselector-not-in-type",
            EnumSet.of(TASK, PARALLEL, MAP),
            "payload.resultselector-states");

    private static final List<CommonField> ALL = List.of(values());

    private final String fieldName;
    private final String table;
    private final String id;
    private final Set<StateType> types;
    private final List<String> requirements;

    /**
     * A field.
     *
     * @param table which of the tables has it
     * @param id the rule against it in other types
     * @param types those that have it
     * @param requirements what it breaks in other types, beside the table
     */
    CommonField(String fieldName, String table, String id, Set<StateType> types, String... requirements) {
        this.fieldName = fieldName;
        this.table = table;
        this.id = id;
        this.types = types;
        this.requirements = List.of(requirements);
    }

    private static Set<StateType> except(StateType... types) {
        return EnumSet.complementOf(EnumSet.copyOf(Arrays.asList(types)));
    }

    String fieldName() {
        return fieldName;
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
        boolean transition = this == NEXT || this == END;
        String row = transition ? "next-or-end" : fieldName.toLowerCase(Locale.ROOT);
        Check check = Check.demanded(
                        transition && type == CHOICE ? "choice-no-end" : id,
                        "table." + table + "." + type.inIds() + "." + row)
                .breaking(requirements);
        return this == END && type == CHOICE ? check.breaking("choice.not-end") : check;
    }
}
