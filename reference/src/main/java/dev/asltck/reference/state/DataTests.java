package dev.asltck.reference.state;

import dev.asltck.reference.error.BrokenInvariant;
import dev.asltck.reference.error.ErrorName;
import dev.asltck.reference.error.ExecutionFailure;
import dev.asltck.reference.jsonpath.CompiledPath;
import dev.asltck.reference.model.ChoiceRule;
import dev.asltck.reference.model.ChoiceRule.DataTest;
import dev.asltck.reference.model.ComparisonOperator;
import dev.asltck.reference.query.Evaluation;
import dev.asltck.reference.state.Comparison.ValueTest;
import dev.asltck.reference.time.Timestamp;
import tools.jackson.databind.JsonNode;

/**
 * Compiles Data-test Expressions. A Variable or an operand Path that selects nothing is a runtime error, but for IsPresent.
 *
 * @see <a href="https://states-language.net/spec.html#data-test-expression-for-jsonpath-choice-rules">Data-test expression</a>
 */
final class DataTests {

    private final PathCompiler paths;

    DataTests(PathCompiler paths) {
        this.paths = paths;
    }

    Condition compile(DataTest test) {
        CompiledPath variable = paths.path(test.variable());
        if (test.operand() instanceof ChoiceRule.Operand.Selected selected) {
            return compared(variable, Comparison.of(test.operator()), paths.path(selected.path()));
        }
        JsonNode literal = ((ChoiceRule.Operand.Literal) test.operand()).value();
        if (test.operator() == ComparisonOperator.IS_PRESENT) {
            return present(variable, literal.booleanValue());
        }
        ValueTest valueTest = valueTest(test.operator(), literal);
        return (input, evaluation) -> valueTest.test(required(variable, input, evaluation));
    }

    private static Condition compared(CompiledPath variable, Comparison<?> comparison, CompiledPath operand) {
        return (input, evaluation) ->
                comparison.test(required(variable, input, evaluation), required(operand, input, evaluation));
    }

    /** With the operand false the rule asks for absence: by the letter it could never be true (docs/spec-notes.md, C12). */
    private static Condition present(CompiledPath variable, boolean expected) {
        return (input, evaluation) -> (variable.read(input, evaluation) != null) == expected;
    }

    private static ValueTest valueTest(ComparisonOperator operator, JsonNode literal) {
        return switch (operator.relation()) {
            case IS -> is(operator, literal.booleanValue());
            case MATCHES -> matches(new StringPattern(literal.stringValue()));
            case EQUALS, LESS_THAN, GREATER_THAN, LESS_THAN_EQUALS, GREATER_THAN_EQUALS ->
                Comparison.of(operator).with(literal);
        };
    }

    private static ValueTest is(ComparisonOperator operator, boolean expected) {
        ValueTest type = switch (operator.subject()) {
            case NULL -> JsonNode::isNull;
            case NUMERIC -> JsonNode::isNumber;
            case STRING -> JsonNode::isString;
            case BOOLEAN -> JsonNode::isBoolean;
            case TIMESTAMP -> DataTests::isTimestamp;
            case PRESENT -> throw new BrokenInvariant("IsPresent asks for no value");
        };
        return value -> type.test(value) == expected;
    }

    private static ValueTest matches(StringPattern pattern) {
        return value -> value.isString() && pattern.matches(value.stringValue());
    }

    private static boolean isTimestamp(JsonNode value) {
        return value.isString() && Timestamp.parse(value.stringValue()).isPresent();
    }

    private static JsonNode required(CompiledPath path, JsonNode input, Evaluation evaluation) {
        JsonNode value = path.read(input, evaluation);
        if (value == null) {
            throw new ExecutionFailure(
                    ErrorName.UNSPECIFIED,
                    "Invalid path '" + path.text()
                            + "': The choice state's condition path references an invalid value.");
        }
        return value;
    }
}
