package dev.asltck.reference.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.reference.problem.Problems;
import org.junit.jupiter.api.Test;

class RulesTest {

    /** The rules that have a class together are records. */
    @Test
    void areAppliedOnce() {
        assertThat(Rules.ALL)
                .extracting(rule -> rule instanceof Record ? rule : rule.getClass())
                .hasSizeGreaterThan(30)
                .doesNotHaveDuplicates();
    }

    /** Both ways of checking do nothing unless a rule says otherwise. */
    @Test
    void checkEachStateOrAllOfTheDefinition() {
        assertThat(Rules.ALL)
                .allMatch(rule -> checks(rule, StateOutline.class) || checks(rule, Outline.class), "checks something");
    }

    private static boolean checks(Rule rule, Class<?> subject) {
        try {
            return !rule.getClass()
                    .getMethod("check", subject, Problems.class)
                    .getDeclaringClass()
                    .equals(Rule.class);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }
}
