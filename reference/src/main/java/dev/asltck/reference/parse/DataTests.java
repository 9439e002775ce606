package dev.asltck.reference.parse;

import dev.asltck.reference.model.ChoiceRule;
import dev.asltck.reference.model.ChoiceRule.Operand;
import dev.asltck.reference.model.ComparisonOperator;
import dev.asltck.reference.parse.OtherQueryLanguage.Operator;
import dev.asltck.reference.path.Path;
import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Quotation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Reads Data-test Expressions.
 *
 * @see <a href="https://states-language.net/spec.html#data-test-expression-for-jsonpath-choice-rules">Data-test expression for JSONPath Choice Rules</a>
 */
final class DataTests {
    static final Check VARIABLE_REQUIRED =
            Check.demanded("variable-required", "choice.jsonpath.data-test.variable-required");
    static final Check VARIABLE_PATH = Check.demanded("variable-path", "choice.jsonpath.data-test.variable-path");
    static final Check OPERATOR_REQUIRED =
            Check.demanded("operator-required", "choice.jsonpath.data-test.one-operator");
    static final Check ONE_OPERATOR = Check.demanded("operator-exactly-one", "choice.jsonpath.data-test.one-operator");
    static final Check OPERAND_PATH = Check.demanded("operand-path", "choice.jsonpath.path-operators.path");
    private static final String LITERAL_OPERAND = "choice.jsonpath.data-test.literal-operand";

    static final Check OPERAND_STRING = Check.demanded("operand-string", LITERAL_OPERAND);
    static final Check OPERAND_NUMERIC = Check.demanded("operand-numeric", LITERAL_OPERAND);
    static final Check OPERAND_BOOLEAN = Check.demanded("operand-boolean", LITERAL_OPERAND);
    static final Check OPERAND_TIMESTAMP = Check.demanded("operand-timestamp", LITERAL_OPERAND);
    static final Check OPERAND_TIMESTAMP_CASE = Check.demanded("operand-timestamp-case", LITERAL_OPERAND);

    private static final String KNOWN_OPERATOR = "choice.jsonpath.data-test.known-operator";
    private static final String PATTERN_STRING = "choice.jsonpath.stringmatches.string";
    private static final String VARIABLE = "Variable";

    private static final List<String> OPERATOR_NAMES = Stream.of(ComparisonOperator.values())
            .flatMap(operator -> operator.hasPathForm()
                    ? Stream.of(operator.fieldName(), operator.fieldName() + "Path")
                    : Stream.of(operator.fieldName()))
            .toList();

    private DataTests() {}

    /** Whether the rule has a field of a Data-test Expression. */
    static boolean isDataTest(ObjectReader rule) {
        return rule.has(VARIABLE) || !operators(rule).isEmpty();
    }

    /** Reads one. A rule that is also a Boolean Expression has been reported, and not everything has to be there. */
    static ChoiceRule read(ObjectReader rule, boolean complete) {
        Value variable = complete ? rule.required(VARIABLE, VARIABLE_REQUIRED) : rule.field(VARIABLE);
        Path path = Paths.path(variable, VARIABLE_PATH).orElse(Path.WHOLE_INPUT);
        List<String> operators = operators(rule);
        rule.atMostOne(ONE_OPERATOR, operators.toArray(String[]::new));
        if (operators.isEmpty() && complete) {
            reportNoOperator(rule);
        }
        List<ChoiceRule> tests = operators.stream()
                .flatMap(name -> Operator.named(name).stream().map(operator -> test(path, operator, rule.field(name))))
                .toList();
        return tests.isEmpty() ? ChoiceRules.STAND_IN : tests.get(0);
    }

    private static List<String> operators(ObjectReader rule) {
        return rule.names().filter(name -> Operator.named(name).isPresent()).toList();
    }

    private static void reportNoOperator(ObjectReader rule) {
        Optional<String> written = rule.unasked().stream().findFirst();
        written.ifPresent(rule::field);
        Optional<String> meant =
                written.flatMap(name -> rule.problems().spelling().nearest(name, OPERATOR_NAMES));
        String message = written.map(name -> Quotation.of(name) + " is no comparison operator")
                .orElse("The rule has no comparison operator");
        rule.problems()
                .report(
                        written.isPresent() ? OPERATOR_REQUIRED.breaking(KNOWN_OPERATOR) : OPERATOR_REQUIRED,
                        rule.place(),
                        message,
                        meant.map(Quotation::suggestion).orElse("Add one, such as \"StringEquals\" or \"IsPresent\"."));
    }

    private static ChoiceRule test(Path variable, Operator operator, Value value) {
        Optional<Operand> operand = operator.isPath()
                ? Paths.path(value, OPERAND_PATH).map(Operand.Selected::new)
                : literal(operator.operator(), value).map(Operand.Literal::new);
        return operand.<ChoiceRule>map(given -> new ChoiceRule.DataTest(variable, operator.operator(), given))
                .orElseGet(() -> ChoiceRules.STAND_IN);
    }

    private static Optional<JsonNode> literal(ComparisonOperator operator, Value value) {
        Optional<JsonNode> data = value.data();
        if (operator.relation() == ComparisonOperator.Relation.IS) {
            return value.is(data.filter(JsonNode::isBoolean).isPresent(), OPERAND_BOOLEAN, "true or false");
        }
        return switch (operator.subject()) {
            case STRING -> {
                Check check = operator.relation() == ComparisonOperator.Relation.MATCHES
                        ? OPERAND_STRING.breaking(PATTERN_STRING)
                        : OPERAND_STRING;
                yield value.is(data.filter(JsonNode::isString).isPresent(), check, "a string");
            }
            case NUMERIC -> value.is(data.filter(JsonNode::isNumber).isPresent(), OPERAND_NUMERIC, "a number");
            case BOOLEAN, NULL, PRESENT ->
                value.is(data.filter(JsonNode::isBoolean).isPresent(), OPERAND_BOOLEAN, "true or false");
            case TIMESTAMP ->
                Timestamps.read(value, OPERAND_TIMESTAMP, OPERAND_TIMESTAMP_CASE, OPERAND_TIMESTAMP_CASE)
                        .flatMap(instant -> data);
        };
    }
}
