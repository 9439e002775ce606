package dev.asltck.reference.model;

import dev.asltck.reference.path.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What a Choice Rule tests.
 *
 * @see <a href="https://states-language.net/spec.html#choice-state">Choice State</a>
 */
public sealed interface ChoiceRule {

    /** True if all of the rules are; not empty. */
    record And(List<ChoiceRule> rules) implements ChoiceRule {
        public And {
            rules = List.copyOf(rules);
        }
    }

    /** True if one of the rules is; not empty. */
    record Or(List<ChoiceRule> rules) implements ChoiceRule {
        public Or {
            rules = List.copyOf(rules);
        }
    }

    /** True if the rule is false. */
    record Not(ChoiceRule rule) implements ChoiceRule {}

    /** The Condition of a JSONata rule, given literally. */
    record Fixed(boolean value) implements ChoiceRule {}

    /** The Condition of a JSONata rule, an expression without its delimiters. */
    record Condition(String expression) implements ChoiceRule {}

    /** A Data-test Expression. */
    record DataTest(Path variable, ComparisonOperator operator, Operand operand) implements ChoiceRule {}

    /** What the value that Variable selects is compared with. */
    sealed interface Operand {

        /** Of the type that the operator demands. */
        record Literal(JsonNode value) implements Operand {}

        /** The operand of an operator whose name ends in {@code Path}. */
        record Selected(Path path) implements Operand {}
    }
}
