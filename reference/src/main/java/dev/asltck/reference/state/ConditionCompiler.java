package dev.asltck.reference.state;

import dev.asltck.reference.model.ChoiceRule;
import java.util.List;

/**
 * Compiles Choice Rules. And and Or stop as soon as the outcome is certain.
 *
 * @see <a href="https://states-language.net/spec.html#boolean-expression-for-jsonpath-choice-rules">Boolean expression</a>
 */
final class ConditionCompiler {

    private final DataTests dataTests;

    ConditionCompiler(DataTests dataTests) {
        this.dataTests = dataTests;
    }

    Condition compile(ChoiceRule rule) {
        if (rule instanceof ChoiceRule.And and) {
            return firstThat(false, all(and.rules()));
        }
        if (rule instanceof ChoiceRule.Or or) {
            return firstThat(true, all(or.rules()));
        }
        if (rule instanceof ChoiceRule.Not not) {
            Condition negated = compile(not.rule());
            return (input, evaluation) -> !negated.holds(input, evaluation);
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

    private List<Condition> all(List<ChoiceRule> rules) {
        return rules.stream().map(this::compile).toList();
    }
}
