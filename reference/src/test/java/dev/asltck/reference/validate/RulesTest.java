package dev.asltck.reference.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.reference.problem.Problems;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulesTest {

    private static Stream<Rule> all() {
        return Stream.concat(
                Rules.GENERAL.stream(), Rules.BY_TYPE.values().stream().flatMap(List::stream));
    }

    /** The rules that have a class together are records. */
    @Test
    void areAppliedOnce() {
        assertThat(all())
                .extracting(rule -> rule instanceof Record ? rule : rule.getClass())
                .hasSizeGreaterThan(30)
                .doesNotHaveDuplicates();
    }

    /** Both ways of checking do nothing unless a rule says otherwise. */
    @Test
    void checkEachStateOrAllOfTheDefinition() {
        assertThat(all())
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
