package dev.asltck.reference.jsonata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asltck.reference.dialect.Dialect;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionSurveyTest {

    /** What comes before and after a middle, each of them so often. */
    static Stream<Arguments> nests() {
        return Stream.of(
                Arguments.of("(", "1", ")", 250),
                Arguments.of("[", "1", "]", 250),
                Arguments.of("{'a': ", "1", "}", 166),
                Arguments.of("$f(", "1", ")", 250),
                Arguments.of("function() {", "1", "}", 166),
                Arguments.of("$x[", "1", "]", 250),
                Arguments.of("-", "1", "", 500),
                Arguments.of("", "1", " + 1", 500),
                Arguments.of("", "$x", " and $x", 500),
                Arguments.of("", "$x", ".a", 500),
                Arguments.of("", "$x", "[0]", 499),
                Arguments.of("$x ? 1 : ", "1", "", 250));
    }

    @ParameterizedTest(name = "{3} times {0}…{2}")
    @MethodSource("nests")
    void boundsHowDeepTheLibraryRecurses(String before, String middle, String after, int most) {
        assertThatCode(() -> compile(before.repeat(most) + middle + after.repeat(most)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> compile(before.repeat(most + 1) + middle + after.repeat(most + 1)))
                .hasMessage("the expression is nested too deep");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[$, $, $]",
                "($x; $x)",
                "'----------' & \"((((((((((\" & `++++++++++`",
                "'\\'((((((((((' & \"\\\"[[[[[[[[[[\"",
                "/* it's (((((((((((( */ 1",
                "$match('x', /['\"(]+\\/{{{{{/) /* [ */",
                "[*.a / 2, %.a / 2, **.a / 2, (1) / 2, $x[0] / 2, 'a' / 2]",
            })
    void passesOverWhatDoesNotNest(String part) {
        assertThatCode(() -> ExpressionSurvey.check((part + ", ").repeat(400))).doesNotThrowAnyException();
    }

    @Test
    void saysWhereAnExpressionIsTooDeep() {
        assertThatThrownBy(() -> ExpressionSurvey.check("(".repeat(300)))
                .isInstanceOfSatisfying(
                        JsonataSyntaxException.class,
                        e -> assertThat(e.offset()).isEqualTo(250));
    }

    @Test
    void boundsTheLength() {
        assertThatCode(() -> compile("'" + "x".repeat(32_766) + "'")).doesNotThrowAnyException();
        assertThatThrownBy(() -> compile("'" + "x".repeat(32_767) + "'"))
                .hasMessage("the expression has more than 32768 characters");
    }

    private static JsonataExpression compile(String text) throws JsonataSyntaxException {
        return JsonataExpression.compile("Output", text, Dialect.SPEC);
    }
}
