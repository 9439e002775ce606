package dev.asltck.reference.path;

import static dev.asltck.reference.json.Values.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.asltck.reference.path.IntrinsicCall.Argument;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntrinsicCallTest {

    @Test
    void readsEachKindOfArgument() throws PathSyntaxException {
        IntrinsicCall call = IntrinsicCall.parse("My.Fn_1( 'a\\'b' ,-1.50e1,null, true,$.a,\n\tStates.UUID())");

        assertThat(call.name()).isEqualTo("My.Fn_1");
        assertThat(call.arguments())
                .containsExactly(
                        new Argument.Text("a\\'b"),
                        new Argument.Literal(json("-1.50e1")),
                        new Argument.Literal(json("null")),
                        new Argument.Literal(json("true")),
                        new Argument.Selection(Path.parse("$.a"), 36),
                        new Argument.Nested(IntrinsicCall.parse("States.UUID()"), 42));
    }

    @ParameterizedTest
    @ValueSource(strings = {"F()", "F( )", "F(\n)"})
    void readsNoArguments(String text) throws PathSyntaxException {
        assertThat(IntrinsicCall.parse(text).arguments()).isEmpty();
    }

    @Test
    void knowsTheTextOfANestedCall() throws PathSyntaxException {
        IntrinsicCall call = IntrinsicCall.parse("F( G( 'x' ) , 1)");

        assertThat(((Argument.Nested) call.arguments().get(0)).call().text()).isEqualTo("G( 'x' )");
        assertThat(call.text()).isEqualTo("F( G( 'x' ) , 1)");
    }

    @Test
    void countsTheCallsWithinOneAnother() throws PathSyntaxException {
        assertThat(IntrinsicCall.parse("F(1)").depth()).isEqualTo(1);
        assertThat(IntrinsicCall.parse("F(G(), G(H()), 'I()')").depth()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "{}", "\\'", "\\\\", "\\{\\}", "a\\n", ",)(", "\"", "Ж😀"})
    void keepsTextsRaw(String raw) throws PathSyntaxException {
        assertThat(IntrinsicCall.parse("F('" + raw + "', 1)").arguments().get(0))
                .isEqualTo(new Argument.Text(raw));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$",
                "$$",
                "$x[1]",
                "$.a.b",
                "$['a,b)']",
                "$[\"it's)\"]",
                "$['it\\'s),']",
                "$.it's",
                "$.a\\,b\\)",
                "$.a[0,1]",
                "$..a[1:2]",
                "$.a[?(@.b == 'x)' && (@.c in ['y', \"z]\"]))].d",
                "$.a[?(@.b =~ /[)'\\/]*/i)]",
                "$.a.length()",
                "$.a[?(@.b.length() > 1)]",
            })
    void findsTheEndOfAPath(String path) throws PathSyntaxException {
        IntrinsicCall call = IntrinsicCall.parse("F(" + path + ", G(" + path + " ))");

        assertThat(call.arguments().get(0)).isEqualTo(new Argument.Selection(Path.parse(path), 2));
        assertThat(((Argument.Nested) call.arguments().get(1)).call().arguments())
                .containsExactly(new Argument.Selection(Path.parse(path), path.length() + 6));
    }

    @Test
    void readsACallWithinAHundredOthers() throws PathSyntaxException {
        assertThat(IntrinsicCall.parse("F(".repeat(100) + ")".repeat(100)).name())
                .isEqualTo("F");
    }

    @Nested
    class Refuses {

        @ParameterizedTest(name = "{0}: {2} at {1}")
        @CsvSource(
                quoteCharacter = '`',
                value = {
                    "``, 0, intrinsic.begins-with-name",
                    "(1), 0, intrinsic.begins-with-name",
                    "` F()`, 0, intrinsic.begins-with-name",
                    "'a', 0, intrinsic.begins-with-name",
                    "$.a, 0, intrinsic.begins-with-name",
                    "F-G(), 1, intrinsic.name-characters",
                    "Stätes.UUID(), 2, intrinsic.name-characters",
                    "F, 1, intrinsic.parenthesis-immediately",
                    "F (), 1, intrinsic.parenthesis-immediately",
                    "`F\t()`, 1, intrinsic.parenthesis-immediately",
                    "F(G (1)), 3, intrinsic.parenthesis-immediately",
                    "F[1], 1, intrinsic.parenthesis-immediately",
                    "F(, 2, intrinsic.parenthesised-list",
                    "F(1, 3, intrinsic.parenthesised-list",
                    "F()), 3, intrinsic.parenthesised-list",
                    "`F() `, 3, intrinsic.parenthesised-list",
                    "F()G(), 3, intrinsic.parenthesised-list",
                    "F(G(1), 6, intrinsic.parenthesised-list",
                    "F(1 2), 4, intrinsic.comma-separated",
                    "`F(1,)`, 4, intrinsic.comma-separated",
                    "`F(,1)`, 2, intrinsic.comma-separated",
                    "F(1; 2), 3, intrinsic.comma-separated",
                    "F('it's'), 6, intrinsic.reserved.apostrophe-must-be-escaped",
                    "F('a), 2, intrinsic.arg.string",
                    "F('a\\'), 2, intrinsic.reserved.backslash-must-be-escaped",
                    "F(\"a\"), 2, intrinsic.arg.string",
                    "F(a), 2, intrinsic.arg.string",
                    "F(NULL), 2, intrinsic.arg.null",
                    "F(NaN), 2, intrinsic.arg.number",
                    "F(-), 2, intrinsic.arg.number",
                    "F(01), 2, intrinsic.arg.number",
                    "F(1.), 2, intrinsic.arg.number",
                    "F(.5), 2, intrinsic.arg.number",
                    "F(1e99999999999), 2, intrinsic.arg.number",
                    "F([1]), 2, intrinsic.arg.path",
                    "F({}), 2, intrinsic.arg.path",
                    "F($.a['b'), 2, intrinsic.arg.path",
                    "`F(1, $a-b)`, 7, intrinsic.arg.path",
                })
        void malformedTextAtItsPlace(String text, int offset, String requirement) {
            assertThatThrownBy(() -> IntrinsicCall.parse(text))
                    .asInstanceOf(type(PathSyntaxException.class))
                    .satisfies(e -> assertThat(e.offset()).isEqualTo(offset))
                    .satisfies(e -> assertThat(e.requirements()).contains(requirement));
        }

        @Test
        void deepNestingInsteadOfOverflowing() {
            assertThatThrownBy(() -> IntrinsicCall.parse("F(".repeat(1_000_000)))
                    .isInstanceOf(PathSyntaxException.class)
                    .hasMessage("nests more than 100 functions");
        }
    }
}
