package dev.asltck.reference.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathTest {

    @ParameterizedTest
    @CsvSource({
        "$, $",
        "$.a[0], $.a[0]",
        "$['a'], $['a']",
        "$..a, $..a",
    })
    void appliesASingleDollarToTheInput(String text, String jsonPath) throws PathSyntaxException {
        assertThat(Path.parse(text)).isEqualTo(new Path(text, new PathRoot.Input(), jsonPath));
    }

    @ParameterizedTest
    @CsvSource({"$$, $", "$$.a[*], $.a[*]", "$$['a'], $['a']"})
    void appliesTwoDollarsToTheContextObject(String text, String jsonPath) throws PathSyntaxException {
        assertThat(Path.parse(text)).isEqualTo(new Path(text, new PathRoot.ContextObject(), jsonPath));
    }

    @ParameterizedTest
    @CsvSource({
        "$x, x, $",
        "$order.total, order, $.total",
        "$a1_b[0], a1_b, $[0]",
        "$größe.a, größe, $.a",
        "$变量, 变量, $",
        "$𝒳y, 𝒳y, $",
        "$states.input, states, $.input",
    })
    void takesADollarBeforeANameForAVariable(String text, String name, String jsonPath) throws PathSyntaxException {
        assertThat(Path.parse(text)).isEqualTo(new Path(text, new PathRoot.Variable(name), jsonPath));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({"$1, 1", "$_x, 1", "$-, 1", "$a-b, 2", "$a b, 2", "$$a, 2", "$$$, 2", "$(1), 1", "$ⸯx, 1", "$xⸯ, 2"})
    void refusesOtherRoots(String text, int offset) {
        assertRefused(text, offset, "jsonpath.path.syntax");
    }

    /** Java's identifiers may hold it, those of Unicode may not. */
    @Test
    void refusesAControlCharacterInAName() {
        assertRefused("$x\u0000", 2, "jsonpath.path.syntax");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", " $.a", "States.UUID()", "@.a"})
    void refusesTextThatDoesNotBeginWithADollar(String text) {
        assertRefused(text, 0, "jsonpath.path.starts-with-dollar");
    }

    private static void assertRefused(String text, int offset, String requirement) {
        assertThatThrownBy(() -> Path.parse(text))
                .asInstanceOf(type(PathSyntaxException.class))
                .satisfies(e -> assertThat(e.offset()).isEqualTo(offset))
                .satisfies(e -> assertThat(e.requirements()).containsExactly(requirement));
    }
}
