package dev.asltck.reference.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.problem.Location;
import dev.asltck.reference.problem.Problem;
import dev.asltck.reference.source.Lines;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A problem within a string is located at the character that is wrong. In the texts here that is the one behind the mark. */
class CharacterLocationTest {

    private static final char MARK = '¦';

    private static void assertLocated(String marked, SourceFormat format) {
        int index = marked.indexOf(MARK);
        String text = new StringBuilder(marked).deleteCharAt(index).toString();
        Location expected = Lines.of(text).location(index);

        assertThat(Definition.load(text, format, Dialect.SPEC).problems())
                .as(text)
                .extracting(Problem::location)
                .contains(expected);
    }

    @Nested
    class InJson {

        private void assertLocatedInState(String fields) {
            assertLocated(
                    "{\"StartAt\": \"A\", \"States\": {\n \"A\": {\"Type\": \"Task\", \"Resource\": \"a:b\", \"End\": true,\n "
                            + fields + "}}}",
                    SourceFormat.JSON);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\"¦\"",
                    "\"¦a\"",
                    "\"$.a¦ b\"",
                    "\"$.a\\u0062\\u0063¦ d\"",
                    "\"$.\\\"\\/\\b\\f\\n\\r\\t¦ d\"",
                    "\"$.😀é¦ d\"",
                    "\"$.\\uD83D\\uDE00\\uD83D¦ d\"",
                    "\"$.\\\\¦\"",
                    "\"$['a'][¦*]\"",
                    "\"$.a[0¦\"",
                })
        void ofAReferencePath(String path) {
            assertLocatedInState("\"ResultPath\" :\n\t" + path);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\"$x¦ y\"",
                    "\"$.a..¦size(1)\"",
                    "\"$.a[*].¦sizes()\"",
                    "\"$.\\u0061[*].size()¦.b\"",
                    "\"$.a[*][?(@.b =~ /a¦(b)/)]\"",
                    "\"$.a[?(@.b =~  /a¦{2}/)]\"",
                    "\"$.a[?(@.b == 1 && ¦1 =~ /a/)]\"",
                    "\"$.a[?(@.b =~ ¦a)]\"",
                    "\"$.\\n[*]¦ \"",
                })
        void ofAPath(String path) {
            assertLocatedInState("\"InputPath\": " + path);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"x.$\": \"a¦\"}",
                    "{\"a~/b\": [1, {\"x.$\": \"$.a\"}, {\"x.$\": \"$.a[*].¦f()\"}]}",
                    "{\"x.$\": \"States.Format('\\u007b}' ¦'b')\"}",
                    "{\"x.$\": \"States.Format('a', $.b[*].¦f())\"}",
                    "{\"x.$\": \"States.Format('{}{}', States.UUID(), States.Format('{}', $.b[*].¦f()))\"}",
                    "{\"x.$\": \"States.Array(1, ¦States.Arry())\"}",
                    "{\"x.$\": \"States.Format(¦'a)\"}",
                })
        void ofAPayloadTemplate(String template) {
            assertLocatedInState("\"Parameters\": " + template);
        }
    }

    @Nested
    class InJsonata {

        private void assertLocatedInState(String fields) {
            assertLocated(
                    "{\"StartAt\": \"A\", \"QueryLanguage\": \"JSONata\", \"States\": {\n \"A\": {\"Type\": \"Pass\", \"End\": true,\n "
                            + fields + "}}}",
                    SourceFormat.JSON);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "¦'abc",
                    "'a' & ¦\\\"it's",
                    "/* it's */ 1 + ¦\\\"a\\\\\\\"",
                    "$x.¦`a b",
                    "1 + ¦/abc",
                    "$x / 2 + ¦/a[/]b",
                    "1 /2 ¦/* never closed",
                    "¦//",
                    "(1 + 2¦",
                    "[1, 2¦",
                    "$f(1¦",
                    "1 +¦",
                    "1 +  ¦",
                    "$x ? 1 :¦",
                    "1 ¦! 2",
                    "$x ¦~ 1",
                    "1 ¦2",
                    "foo ¦bar",
                    "1 ¦'a b'",
                    "1 ¦`a b`",
                    "1 ¦\\\"a\\\\\\\"b\\\"",
                    "$x[1 ¦2]",
                    "{'a' ¦1}",
                    "$x + ¦)",
                    "¦; 1",
                    "function(¦x){1}",
                    "function($a, ¦bc){1}",
                    "¦1 := 2",
                    "$x#¦name",
                    "1 + ¦99e999",
                    "'a' & 'b¦\\\\q'",
                    "'a¦\\\\u12'",
                    "'é😀\\u00e9\\n' ¦!",
                })
        void ofAMalformedExpression(String expression) {
            assertLocatedInState("\"Output\": \"{%" + expression + "%}\"");
            assertLocatedInState("\"Output\": [{}, {\"a\": [\"{%  \\n" + expression + "%}\"]}]");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "¦$",
                    " ¦$.a",
                    "1 + ¦$$",
                    "1 + ¦$$.a",
                    "'\\u0061\\n' & ¦total",
                    "¦total.x.y",
                    "$x + (¦total)",
                    "$x + ¦`to tal`.b",
                    "[1, ¦*]",
                    "1 + ¦**.a",
                    "$sum(¦total)",
                    "$states.¦result",
                    "$x & $states . ¦errorOutput.a",
                    "$sum($states.¦result)",
                    "/* c */ ¦total",
                    "function($v){ ¦foo }",
                })
        void ofAReferenceThatIsNotAllowed(String expression) {
            assertLocatedInState("\"Output\": \"{%" + expression + "%}\"");
            assertLocatedInState("\"Assign\": {\"a\": {\"b\": [\"{%\\t " + expression + "  %}\"]}}");
        }
    }

    @Nested
    class InYaml {

        private String machine(String field) {
            return """
                    StartAt: A
                    States:
                      A:
                        Type: Pass
                        FIELD
                        End: true
                    """.replace("FIELD", field);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "$.a¦ b",
                    "$.a¦\n       b",
                    "$.abc\n   \n\n     .d¦ e",
                    "'$.a''b¦ c'",
                    "'$.a''b¦\n     c'",
                    "'$.a\n\n     d¦ e'",
                    "\"$.a\\x62\\u0063\\U00000064¦ e\"",
                    "\"$.\\t\\\"\\/\\_\\uD83D\\uDE00\\U0001F600😀¦ e\"",
                    "\"$.a\\\n     bc¦ d\"",
                    "\"$.a\\\n\n     bc¦ d\"",
                    "\"$.a  ¦\n     d\"",
                    "\"$.a¦  \\\n    d  e\"",
                    "|-\n     $.a\n     b¦ c",
                    "|\n     $.a\n\n     b¦ c\n",
                    "|1-\n     $.a\n     ¦  b c",
                    "|+ # comment\n     $.a¦ c\n\n",
                    ">-\n     $.a¦\n     b",
                    ">\n     $.a\n\n     b¦ c\n",
                    ">\n     $.a\n     ¦  b c\n",
                    ">-\n     $.a\n\n\n     b\n     \tc\n\n     d\n     ¦ e",
                    "!!str '$.a¦ b'",
                    "&p # comment\n      !!str $.a¦ b",
                })
        void ofAReferencePath(String path) {
            String machine = machine("ResultPath: " + path);

            assertLocated(machine, SourceFormat.YAML);
            assertLocated(machine.replace("\n", "\r\n"), SourceFormat.YAML);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Output: \"{% 1 + ¦$$ %}\"",
                    "Output: '{% ''a'' & ¦$$ %}'",
                    "Output: |-\n      {% (\n        $a := 1;\n        ¦total;\n      ) %}",
                    "Output: >-\n      {% (\n      $a := 1;\n      ¦total;\n      ) %}",
                    "Output:\n     - { a: \"{% 1\n\n        + ¦total %}\" }",
                    "Assign: { a: ['{% $b ¦! %}'] }",
                })
        void ofAnExpression(String field) {
            assertLocated("QueryLanguage: JSONata\n" + machine(field), SourceFormat.YAML);
        }

        @ParameterizedTest
        @ValueSource(strings = {"*p\n    # ''", "*p"})
        void ofAnAliasedStringIsAtTheAnchor(String alias) {
            String machine = "Comment: &p \"$.a¦ b\"\n" + machine("ResultPath: " + alias);

            assertLocated(machine, SourceFormat.YAML);
        }
    }
}
