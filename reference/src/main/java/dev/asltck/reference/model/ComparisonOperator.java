package dev.asltck.reference.model;

import static dev.asltck.reference.model.ComparisonOperator.Relation.EQUALS;
import static dev.asltck.reference.model.ComparisonOperator.Relation.GREATER_THAN;
import static dev.asltck.reference.model.ComparisonOperator.Relation.GREATER_THAN_EQUALS;
import static dev.asltck.reference.model.ComparisonOperator.Relation.IS;
import static dev.asltck.reference.model.ComparisonOperator.Relation.LESS_THAN;
import static dev.asltck.reference.model.ComparisonOperator.Relation.LESS_THAN_EQUALS;
import static dev.asltck.reference.model.ComparisonOperator.Relation.MATCHES;
import static dev.asltck.reference.model.ComparisonOperator.Subject.BOOLEAN;
import static dev.asltck.reference.model.ComparisonOperator.Subject.NULL;
import static dev.asltck.reference.model.ComparisonOperator.Subject.NUMERIC;
import static dev.asltck.reference.model.ComparisonOperator.Subject.PRESENT;
import static dev.asltck.reference.model.ComparisonOperator.Subject.STRING;
import static dev.asltck.reference.model.ComparisonOperator.Subject.TIMESTAMP;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The comparison operators of a Data-test Expression, without their Path forms: an operator that {@link #hasPathForm()} also has the
 * field name with {@code Path} at its end.
 *
 * @see <a href="https://states-language.net/spec.html#data-test-expression-for-jsonpath-choice-rules">Data-test expression</a>
 */
public enum ComparisonOperator {
    STRING_EQUALS("StringEquals", STRING, EQUALS),
    STRING_LESS_THAN("StringLessThan", STRING, LESS_THAN),
    STRING_GREATER_THAN("StringGreaterThan", STRING, GREATER_THAN),
    STRING_LESS_THAN_EQUALS("StringLessThanEquals", STRING, LESS_THAN_EQUALS),
    STRING_GREATER_THAN_EQUALS("StringGreaterThanEquals", STRING, GREATER_THAN_EQUALS),
    STRING_MATCHES("StringMatches", STRING, MATCHES),
    NUMERIC_EQUALS("NumericEquals", NUMERIC, EQUALS),
    NUMERIC_LESS_THAN("NumericLessThan", NUMERIC, LESS_THAN),
    NUMERIC_GREATER_THAN("NumericGreaterThan", NUMERIC, GREATER_THAN),
    NUMERIC_LESS_THAN_EQUALS("NumericLessThanEquals", NUMERIC, LESS_THAN_EQUALS),
    NUMERIC_GREATER_THAN_EQUALS("NumericGreaterThanEquals", NUMERIC, GREATER_THAN_EQUALS),
    BOOLEAN_EQUALS("BooleanEquals", BOOLEAN, EQUALS),
    TIMESTAMP_EQUALS("TimestampEquals", TIMESTAMP, EQUALS),
    TIMESTAMP_LESS_THAN("TimestampLessThan", TIMESTAMP, LESS_THAN),
    TIMESTAMP_GREATER_THAN("TimestampGreaterThan", TIMESTAMP, GREATER_THAN),
    TIMESTAMP_LESS_THAN_EQUALS("TimestampLessThanEquals", TIMESTAMP, LESS_THAN_EQUALS),
    TIMESTAMP_GREATER_THAN_EQUALS("TimestampGreaterThanEquals", TIMESTAMP, GREATER_THAN_EQUALS),
    IS_NULL("IsNull", NULL, IS),
    IS_PRESENT("IsPresent", PRESENT, IS),
    IS_NUMERIC("IsNumeric", NUMERIC, IS),
    IS_STRING("IsString", STRING, IS),
    IS_BOOLEAN("IsBoolean", BOOLEAN, IS),
    IS_TIMESTAMP("IsTimestamp", TIMESTAMP, IS);

    /** What kind of value the operator looks for. */
    public enum Subject {
        STRING,
        NUMERIC,
        BOOLEAN,
        TIMESTAMP,
        NULL,
        PRESENT
    }

    /** How it compares. */
    public enum Relation {
        EQUALS,
        LESS_THAN,
        GREATER_THAN,
        LESS_THAN_EQUALS,
        GREATER_THAN_EQUALS,
        MATCHES,
        IS
    }

    private static final Map<String, ComparisonOperator> BY_FIELD_NAME =
            Stream.of(values()).collect(Collectors.toMap(ComparisonOperator::fieldName, Function.identity()));

    private final String fieldName;
    private final Subject subject;
    private final Relation relation;

    ComparisonOperator(String fieldName, Subject subject, Relation relation) {
        this.fieldName = fieldName;
        this.subject = subject;
        this.relation = relation;
    }

    /** The operator with this field name; none for the names of Path forms. */
    public static Optional<ComparisonOperator> named(String fieldName) {
        return Optional.ofNullable(BY_FIELD_NAME.get(fieldName));
    }

    public String fieldName() {
        return fieldName;
    }

    public Subject subject() {
        return subject;
    }

    public Relation relation() {
        return relation;
    }

    /** Whether the operand can be given by a Path. */
    public boolean hasPathForm() {
        return relation != IS && relation != MATCHES;
    }
}
