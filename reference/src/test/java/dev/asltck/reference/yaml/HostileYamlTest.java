package dev.asltck.reference.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.reference.json.Json;
import dev.asltck.reference.source.SourceText;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text is, the outcome says it, and soon. */
class HostileYamlTest {

    /** Characters of a text that has to be read soon. */
    private static final int SIZE = 200_000;

    private static final String DEEP = "nests arrays and objects more than 500 deep";

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "[[],", "{\"a\":[", "- - ", "&a [", "!!seq ["})
    void mayBeDeep(String opening) {
        assertThat(error(opening.repeat(SIZE))).isEqualTo(DEEP);
    }

    @Test
    void mayBeLong() {
        assertThat(error("[".repeat(10_000_000))).isEqualTo(DEEP);
    }

    @Test
    void mayBeDeepByIndentation() {
        String text =
                IntStream.range(0, 1000).mapToObj(i -> " ".repeat(i) + "a:\n").collect(Collectors.joining());

        assertThat(error(text)).isEqualTo(DEEP);
    }

    @Test
    void mayBeAsDeepAsAJsonText() {
        assertThat(YamlText.read("[".repeat(500) + "]".repeat(500)).tree()).isPresent();
        assertThat(error("[".repeat(501) + "]".repeat(501))).isEqualTo(DEEP);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a] | has aliases that stand for more than 1000000 values and characters
            {a: *a, b: *a}                  | has aliases that stand for more than 1000000 values and characters
            [*a]                            | nests arrays and objects more than 500 deep
            """)
    void mayMultiplyByAliases(String again, String explanation) {
        String text = IntStream.range(0, 100_000)
                .mapToObj(i -> "- &a" + (i + 1) + " " + again.replace("*a", "*a" + i) + "\n")
                .collect(Collectors.joining("", "- &a0 [x]\n", ""));

        assertThat(error(text)).isEqualTo(explanation);
    }

    @Test
    void mayRepeatALongTextByAliases() {
        assertThat(error("a: &a " + "x".repeat(1000) + "\n" + "b: [" + "*a, ".repeat(1000) + "]"))
                .isEqualTo("has aliases that stand for more than 1000000 values and characters");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = ';', textBlock = """
            '        ; x                      ; '
            "        ; x                      ; "
            "        ; \\\\u0041              ; "
            "        ; \\\\\\n   \\t          ; "
            a: '     ; ''                     ; '
            a: >\\n  ; ` x\\n`                ; ``
            a: |\\n  ; `\\n`                  ; ``
            a: >\\n  ; `     \\n`             ; ``
            ``       ; x                      ; ``
            ``       ; 7                      ; ``
            a        ; `\\n`                  ; b
            a: a     ; `\\n  a`               ; ``
            ``       ; `# x\\n`               ; a: 1
            ``       ; `\\n`                  ; a: 1
            [        ; `a, `                  ; ]
            [        ; `a: b, `               ; ]
            {        ; `a: b, `               ; }
            ``       ; `- a\\n`               ; ``
            ``       ; `- 😀\\n`               ; ``
            ``       ; `- - a\\n`             ; ``
            ``       ; `a: b\\n`              ; ``
            ``       ; `? a\\n`               ; ``
            ``       ; `- &a b\\n`            ; ``
            ``       ; `- !!str &a "b"\\n`    ; ``
            &a       ; a                      ; ` b`
            !<       ; a                      ; `> b`
            !!       ; `%41`                  ; ` b`
            ``       ; `%TAG !a! b\\n`        ; `--- c`
            a: 1:    ; `1:`                   ; 1
            a: 1.    ; `1.`                   ; 1
            a: 1     ; `_`                    ; 1
            a        ; ` `                    ; `: b`
            """)
    void takesTimeInProportion(String before, String part, String after) {
        assertInTime((before + part.repeat(SIZE / part.length()) + after).translateEscapes());
    }

    private static void assertInTime(String text) {
        long before = System.nanoTime();
        SourceText source = YamlText.read(text);
        source.locate("/a");

        assertThat(source.tree().isPresent()).isNotEqualTo(source.syntaxError().isPresent());
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: *", "a: !<", "a: !", "a: !!", "--- !", "a: &x [*x", "a: !!int "})
    void isExplainedInShortIfNamesAreLong(String beginning) {
        assertThat(error(beginning + "x".repeat(100_000) + "> y")).hasSizeLessThan(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"\\u", "\"\\U1", "\"\\UFFFFFFFF\"", "\uD800", "\"\uDC00\"", "a: \uD83D", "!<", "%", "&", "? -"
            })
    void mayBreakOffAnywhere(String text) {
        assertThat(error(text)).isNotEmpty();
    }

    @Test
    void mayBeAnything() {
        Random random = new Random(42);
        String[] parts = {
            "a",
            "b",
            ": ",
            ":",
            "\n",
            "\n  ",
            "- ",
            "[",
            "]",
            "{",
            "}",
            ",",
            "'",
            "\"",
            "|",
            ">",
            "-",
            "+",
            "2",
            "&a ",
            "*a",
            "!",
            "!!",
            "!!str ",
            "%",
            "#",
            " ",
            "\t",
            "\\",
            "\\u",
            "\\x4",
            "?",
            "? ",
            "<<",
            "---",
            "...",
            "~",
            "\r",
            "\u0085",
            "\uFEFF",
            "\u2028",
            "\uD83D\uDE00",
            "\uD83D",
            "@",
            "`",
            "%YAML ",
            "1.2",
            "0x",
            "\\U0010FFFF",
            "\\UFFFFFFFF",
            "%41",
            "!<",
            "{%",
            "%TAG ",
            "\u0000"
        };
        for (int i = 0; i < 10_000; i++) {
            String text = random.ints(random.nextInt(12) + 1, 0, parts.length)
                    .mapToObj(part -> parts[part])
                    .collect(Collectors.joining());
            SourceText source = YamlText.read(text);
            assertThat(source.tree().isPresent())
                    .isNotEqualTo(source.syntaxError().isPresent());
            assertThat(source.locate("/a").line()).isPositive();
            source.tree().ifPresent(Json::write);
        }
    }

    private static String error(String text) {
        return YamlText.read(text).syntaxError().orElseThrow().explanation();
    }
}
