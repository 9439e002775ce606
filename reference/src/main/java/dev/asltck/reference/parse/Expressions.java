package dev.asltck.reference.parse;

import dev.asltck.reference.jsonata.JsonataString;
import dev.asltck.reference.jsonata.JsonataSyntaxException;
import dev.asltck.reference.jsonata.References;
import dev.asltck.reference.jsonata.References.Forbidden;
import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Place;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Strictness;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Reads fields that accept JSONata, and checks every expression in them: its syntax, and what it refers to.
 *
 * @see <a href="https://states-language.net/spec.html#jsonata-restrictions">JSONata Restrictions</a>
 */
enum Expressions {
    /** Arguments. */
    ARGUMENTS("jsonata-states-in-arguments", "jsonata.arguments.no-result", "jsonata.arguments.no-erroroutput"),
    /** Output and Assign of a Task, Parallel or Map State. */
    AFTER_RESULT("jsonata-states-elsewhere", "", "jsonata.states.erroroutput-unavailable-elsewhere"),
    /** Output and Assign of a Catcher. */
    IN_CATCHER("jsonata-states-elsewhere", "jsonata.states.result-unavailable-elsewhere", ""),
    /** The Condition of a Choice Rule. */
    CONDITION(
            "jsonata-states-elsewhere",
            "jsonata.states.result-unavailable-elsewhere",
            "jsonata.states.erroroutput-unavailable-elsewhere"),
    /** Any other field. */
    ELSEWHERE(
            "jsonata-states-elsewhere",
            "jsonata.states.result-unavailable-elsewhere",
            "jsonata.states.erroroutput-unavailable-elsewhere");

    static final Check SYNTAX = Check.demanded("jsonata-syntax", "jsonata.expr.syntax-is-jsonata");
    static final Check CONDITION_SYNTAX = Check.demanded("jsonata-syntax-condition", "jsonata.expr.syntax-is-jsonata");
    static final Check CATCHER_SYNTAX = Check.demanded("catcher-jsonata-syntax", "jsonata.expr.syntax-is-jsonata");
    static final Check NO_INPUT_DOCUMENT = Check.demanded(
            "jsonata-no-input-document",
            "jsonata.restrict.no-top-level-dollar",
            "jsonata.restrict.no-top-level-dollar-path",
            "jsonata.restrict.no-top-level-field",
            "jsonata.restrict.no-double-dollar",
            "jsonata.restrict.data-through-variables");
    static final Check DELIMITERS = Check.silent("jsonata-delimiters", Strictness.ADVICE);

    private final String rule;
    private final String noResult;
    private final String noErrorOutput;

    /**
     * @param noResult the requirement that a use of the result breaks; empty where it may be used
     * @param noErrorOutput likewise for the Error Output
     */
    Expressions(String rule, String noResult, String noErrorOutput) {
        this.rule = rule;
        this.noResult = noResult;
        this.noErrorOutput = noErrorOutput;
    }

    /** A field that may be any JSON, with expressions at any depth. */
    Optional<JsonNode> anything(Value value) {
        value.data().ifPresent(data -> check(data, value.place(), value.reading()));
        return value.data();
    }

    /** The expression, without its delimiters, of a field that is one; empty for any other value. */
    static Optional<String> expression(Value value) {
        return ELSEWHERE.single(value);
    }

    /** Likewise, of a field of this kind. */
    Optional<String> single(Value value) {
        Optional<String> expression =
                value.data().filter(JsonNode::isString).flatMap(data -> JsonataString.expression(data.stringValue()));
        expression.ifPresent(text -> check(text, value.place(), value.reading()));
        return expression;
    }

    private Check syntax() {
        return switch (this) {
            case CONDITION -> CONDITION_SYNTAX;
            case IN_CATCHER -> CATCHER_SYNTAX;
            case ARGUMENTS, AFTER_RESULT, ELSEWHERE -> SYNTAX;
        };
    }

    private void check(JsonNode data, Place place, Reading reading) {
        if (data.isObject()) {
            data.properties().forEach(field -> check(field.getValue(), place.field(field.getKey()), reading));
        } else if (data.isArray()) {
            for (int i = 0; i < data.size(); i++) {
                check(data.get(i), place.element(i), reading);
            }
        } else if (data.isString()) {
            JsonataString.expression(data.stringValue())
                    .ifPresentOrElse(
                            text -> check(text, place, reading),
                            () -> checkDelimiters(data, place, reading.problems()));
        }
    }

    /** Warn of a string that looks like a JSONata string and is none. */
    static void checkDelimiters(JsonNode data, Place place, Problems problems) {
        if (JsonataText.isHalf(data)) {
            boolean isPadded =
                    JsonataString.expression(data.stringValue().strip()).isPresent();
            problems.report(
                    DELIMITERS,
                    place,
                    place.label() + " is " + Excerpt.of(data) + ", which is not evaluated",
                    isPadded
                            ? "Remove the white space around it; in YAML, write >- or |- in place of > or |."
                            : "A JSONata string begins with \"{%\" and ends with \"%}\".");
        }
    }

    private void check(String text, Place place, Reading reading) {
        Problems problems = reading.problems();
        try {
            check(reading.expressions().references(text), place, problems);
        } catch (JsonataSyntaxException e) {
            problems.report(
                    syntax(),
                    at(e.offset(), place),
                    place.label() + " is no JSONata: " + e.explanation() + ", at character " + (e.offset() + 1)
                            + " between the delimiters",
                    Optional.empty());
        }
    }

    private void check(References references, Place place, Problems problems) {
        for (Forbidden forbidden : references.forbidden()) {
            problems.report(
                    NO_INPUT_DOCUMENT,
                    at(forbidden.position(), place),
                    "In " + place.label() + ", " + forbidden.message(),
                    "Refer to data by a variable, such as $states.input.");
        }
        checkStates(references, "result", noResult, place, problems);
        checkStates(references, "errorOutput", noErrorOutput, place, problems);
    }

    private void checkStates(References references, String field, String requirement, Place place, Problems problems) {
        Integer position = references.states().get(field);
        if (!requirement.isEmpty() && position != null) {
            problems.report(
                    Check.demanded(rule, requirement),
                    at(position, place),
                    "There is no $states." + field + " in " + place.label(),
                    Optional.empty());
        }
    }

    private static Place at(int position, Place place) {
        return place.character(JsonataString.EXPRESSION_START + position);
    }
}
