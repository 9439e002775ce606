package dev.asltck.reference.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.reference.json.Json;
import dev.asltck.reference.problem.Location;
import dev.asltck.reference.source.Remark;
import dev.asltck.reference.source.SourceText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTextTest {

    private static SourceText read(String... lines) {
        return YamlText.read(String.join("\n", lines));
    }

    private static String json(String... lines) {
        SourceText source = read(lines);
        return Json.write(source.tree().orElseThrow(() -> new AssertionError(source.syntaxError())));
    }

    @Nested
    class Value {

        @ParameterizedTest(name = "{0} is {1}")
        @CsvSource(quoteCharacter = '`', textBlock = """
                1,                     1
                -12,                   -12
                +1,                    1
                017,                   17
                0o17,                  15
                0x1F,                  31
                12345678901234567890123, 12345678901234567890123
                1.0,                   1.0
                1.10,                  1.10
                .5,                    0.5
                5.,                    5
                1e400,                 1E+400
                -1.5E-7,               -1.5E-7
                true,                  true
                FALSE,                 false
                null,                  null
                ~,                     null
                ``,                    null
                yes,                   "yes"
                on,                    "on"
                No,                    "No"
                n,                     "n"
                1_000,                 "1_000"
                1:30,                  "1:30"
                0b11,                  "0b11"
                -0x1F,                 "-0x1F"
                2024-01-01,            "2024-01-01"
                2024-01-01T00:00:00Z,  "2024-01-01T00:00:00Z"
                <<,                    "<<"
                $.a[0],                "$.a[0]"
                arn:aws:x,             "arn:aws:x"
                '1',                   "1"
                'it''s',               "it's"
                "true",                "true"
                "a\\u00e9\\uD83D\\uDE00\\/\\x41\\e", "aé😀/A\\u001B"
                !!str 1,               "1"
                ! 1,                   "1"
                !!int "1",             1
                !!float 1,             1
                !!bool 'true',         true
                !!null '',             null
                !!map {},              {}
                !!seq [],              []
                &a 1,                  1
                """)
        void isThatOfTheCoreSchema(String written, String value) {
            assertThat(json("a: " + (written == null ? "" : written))).isEqualTo("{\"a\":" + value + "}");
        }

        @Test
        void ofBlocksAndFlowsIsTheSame() {
            String block = json("a:", "- 1", "-  b: 2", "   c: [x, {y: z}]", "-", "  - 3", "d: {}");

            assertThat(block).isEqualTo("{\"a\":[1,{\"b\":2,\"c\":[\"x\",{\"y\":\"z\"}]},[3]],\"d\":{}}");
            assertThat(json(block)).isEqualTo(block);
        }

        @Test
        void ofBlockScalarsHasTheirLines() {
            assertThat(json(
                            "a: |", "  x", "    y", "", "  z", "b: >-", "  x", "  y", "", "  z", "c: |2+", "    x", "",
                            ""))
                    .isEqualTo("{\"a\":\"x\\n  y\\n\\nz\\n\",\"b\":\"x y\\nz\",\"c\":\"  x\\n\\n\"}");
        }

        @Test
        void ofNamesIsTheTextAsWritten() {
            assertThat(json("1: a", "true: b", "null: c", "0x1F: d", "1.50: e", "'': f", "yes: g", "? h", ": i"))
                    .isEqualTo("{\"1\":\"a\",\"true\":\"b\",\"null\":\"c\",\"0x1F\":\"d\",\"1.50\":\"e\",\"\":\"f\","
                            + "\"yes\":\"g\",\"h\":\"i\"}");
        }

        @ParameterizedTest
        @ValueSource(strings = {"\uFEFFa: 1", "%YAML 1.2\n---\na: 1\n...\n", "# first\n---\na: 1 # last", "{a: 1}\n"})
        void mayHaveMarksAround(String text) {
            assertThat(json(text)).isEqualTo("{\"a\":1}");
        }
    }

    @Nested
    class Alias {

        @Test
        void standsForTheValue() {
            assertThat(json("a: &x {b: [1]}", "c: *x", "d: &x 2", "e: *x", "&k f: *k", "*k : 3"))
                    .isEqualTo("{\"a\":{\"b\":[1]},\"c\":{\"b\":[1]},\"d\":2,\"e\":2,\"f\":3}");
        }

        @Test
        void isLocatedItselfAndItsPartsAtTheAnchor() {
            SourceText source = read("a: &x", "  b: [1, 2]", "c: *x");

            assertThat(source.locate("/c")).isEqualTo(new Location(3, 4));
            assertThat(source.locate("/c/b/1")).isEqualTo(new Location(2, 10));
        }
    }

    @Nested
    class Place {

        private static final String TEXT = """
                a: 'x'
                b:
                  c: |
                    text
                  d:
                    - 1
                    - e: "y"
                      f: *z
                g: { h: 1,
                    i: [ 2, 3 ] }
                j:   >-
                     folded
                k: !!str &t  plain
                l: &u # comment
                  m: 1
                n:
                - - 1
                  - 2
                ? o
                : 3
                'p': &v {}
                😀: q
                r: 😀 s
                t: [😀, u]
                """.replace("*z", "5");

        @ParameterizedTest(name = "{0} at {1}:{2}")
        @CsvSource({
            "'', 1, 1",
            "/a, 1, 4",
            "/b, 3, 3",
            "/b/c, 3, 6",
            "/b/d, 6, 5",
            "/b/d/0, 6, 7",
            "/b/d/1, 7, 7",
            "/b/d/1/e, 7, 10",
            "/b/d/1/f, 8, 10",
            "/g, 9, 4",
            "/g/h, 9, 9",
            "/g/i, 10, 8",
            "/g/i/1, 10, 13",
            "/j, 11, 6",
            "/k, 13, 14",
            "/l, 15, 3",
            "/l/m, 15, 6",
            "/n, 17, 1",
            "/n/0, 17, 3",
            "/n/0/1, 18, 5",
            "/o, 20, 3",
            "/p, 21, 9",
            "/😀, 22, 5",
            "/r, 23, 4",
            "/t/1, 24, 9",
            "/b/nope, 3, 3",
            "/nope, 1, 1",
        })
        void isWhereTheValueBegins(String pointer, int line, int column) {
            assertThat(read(TEXT).locate(pointer)).isEqualTo(new Location(line, column));
        }

        @ParameterizedTest(name = "{0} at {1}:{2}")
        @CsvSource({"/a, 1, 1", "/b/d/1/f, 8, 7", "/g/i, 10, 5", "/o, 19, 3", "/p, 21, 1", "/n/0, 17, 3", "/😀, 22, 1"})
        void ofANameIsWhereItBegins(String pointer, int line, int column) {
            assertThat(read(TEXT).locateKey(pointer)).isEqualTo(new Location(line, column));
        }

        @Test
        void doesNotCountAByteOrderMark() {
            assertThat(YamlText.read("\uFEFFa: 1").locate("/a")).isEqualTo(new Location(1, 4));
        }

        @ParameterizedTest
        @ValueSource(strings = {"\n", "\r\n", "\r"})
        void countsLinesByAnyBreak(String lineBreak) {
            SourceText source = YamlText.read(String.join(lineBreak, "a: |", "  x", "b: 1"));

            assertThat(source.locate("/b")).isEqualTo(new Location(3, 4));
        }
    }

    @Nested
    class Saying {

        @Test
        void listsRepeatedNamesInOrder() {
            SourceText source = read("a: {x: 1, 'x': 2}", "1: 1", "'1': 2", "a: [{~/: 1, ~/: 2}]", "a: 3");

            assertThat(source.duplicateKeys()).containsExactly("/a/x", "/1", "/a", "/a/0/~0~1", "/a");
            assertThat(source.tree().orElseThrow().get("a").intValue()).isEqualTo(3);
            assertThat(source.locateKey("/a")).isEqualTo(new Location(5, 1));
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
                yes        | a text | true                | Put it in quotation marks.
                No         | a text | false               | Put it in quotation marks.
                OFF        | a text | false               | Put it in quotation marks.
                True       | true | a text                | Write true. Put it in quotation marks if it is a text.
                ~          | null | a text                | Write null. Put it in quotation marks if it is a text.
                Null       | null | a text                | Write null. Put it in quotation marks if it is a text.
                017        | a number | an octal number   | Write 17. Put it in quotation marks if it is a text.
                0o17       | a number | a text            | Write 15. Put it in quotation marks if it is a text.
                0x1F       | a number | a text            | Write 31. Put it in quotation marks if it is a text.
                0b11       | a text | a number            | Put it in quotation marks.
                1_000      | a text | a number            | Put it in quotation marks.
                1:30       | a text | a number            | Put it in quotation marks.
                12:30:45.5 | a text | a number            | Put it in quotation marks.
                +1         | a number | a text            | Write 1. Put it in quotation marks if it is a text.
                .5         | a number | a text            | Write 0.5. Put it in quotation marks if it is a text.
                1e3        | a number | a text            | Write 1000. Put it in quotation marks if it is a text.
                1e999999999 | a number | a text           | Put it in quotation marks if it is a text.
                1e300      | a number | a text            | Put it in quotation marks if it is a text.
                2024-01-01 | a text | a date              | Put it in quotation marks.
                2024-01-01T00:00:00Z | a text | a date    | Put it in quotation marks.
                """)
        void tellsOfAValueThatOthersReadDifferently(String written, String here, String elsewhere, String hint) {
            assertThat(read("a: [" + written + "]").remarks())
                    .containsExactly(new Remark(
                            "/a/0",
                            new Location(1, 5),
                            written + " without quotation marks is " + here + " here, as in YAML 1.2, and " + elsewhere
                                    + " to other readers of YAML",
                            hint));
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
                no    | false
                on    | true
                Null  | null
                0x1F  | a number
                1:30  | a number
                """)
        void tellsOfANameThatOthersReadDifferently(String written, String elsewhere) {
            assertThat(read("a:", " " + written + ": {}").remarks())
                    .containsExactly(new Remark(
                            "/a/" + written,
                            new Location(2, 2),
                            written + " without quotation marks is a text here, as in YAML 1.2, and " + elsewhere
                                    + " to other readers of YAML",
                            "Put it in quotation marks."));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "a: 'yes'",
                    "a: \"2024-01-01\"",
                    "a: !!str no",
                    "a: |\n  no",
                    "a: true",
                    "a: null",
                    "a:",
                    "a: -1.5",
                    "a: 1.5e+3",
                    "a: y",
                    "n: 1",
                    "1: a",
                    "1.5: a",
                    "a: 1:70",
                    "a: 2024-01",
                    "a: 1.2.3",
                    "a: $.a",
                    "a: -" + "x"
                })
        void isSilentWhereAllAgree(String text) {
            assertThat(read(text).remarks()).isEmpty();
        }

        @Test
        void endsAfterAHundredTimes() {
            String many = "- {a: 1, a: yes}\n".repeat(1000);

            assertThat(read(many).duplicateKeys()).hasSize(100);
            assertThat(read(many).remarks()).hasSize(100);
        }
    }
}
