package dev.asltck.reference.state;

import dev.asltck.reference.jsonata.TypedExpression;
import dev.asltck.reference.model.ChoiceRule;
import java.util.List;

/**
 * Compiles Choice Rules. And and Or stop as soon as the outcome is certain.
 *
 * @see <a href="https://states-language.net/spec.html#boolean-expression-for-jsonpath-choice-rules">Boolean expression</a>
 */
final class ConditionCompiler {

    private final DataTests dataTests;
    private final ExpressionCompiler expressions;

    ConditionCompiler(DataTests dataTests, ExpressionCompiler expressions) {
        this.dataTests = dataTests;
        this.expressions = expressions;
    }

    /** @param owner where the rule is in its state, for messages */
    Condition compile(ChoiceRule rule, String owner) {
        if (rule instanceof ChoiceRule.And and) {
            return firstThat(false, all(and.rules(), owner));
        }
        if (rule instanceof ChoiceRule.Or or) {
            return firstThat(true, all(or.rules(), owner));
        }
        if (rule instanceof ChoiceRule.Not not) {
            Condition negated = compile(not.rule(), owner);
            return (input, evaluation) -> !negated.holds(input, evaluation);
        }
        if (rule instanceof ChoiceRule.Condition condition) {
            TypedExpression expression = expressions.typed(owner + "Condition", condition.expression());
            return expression::condition;
        }
        if (rule instanceof ChoiceRule.Fixed fixed) {
            return (input, evaluation) -> fixed.value();
        }
        return dataTests.compile((ChoiceRule.DataTest) rule);
    }

    /** Decided by the first condition whose value is {@code decisive}; without one it is the opposite. */
    private static Condition firstThat(boolean decisive, List<Condition> conditions) {
        return (input, evaluation) -> {
            for (Condition condition : conditions) {
                if (condition.holds(input, evaluation) == decisive) {
                    return decisive;
                }
            }
            return !decisive;
        };
    }

    private List<Condition> all(List<ChoiceRule> rules, String owner) {
        return rules.stream().map(rule -> compile(rule, owner)).toList();
    }
}
