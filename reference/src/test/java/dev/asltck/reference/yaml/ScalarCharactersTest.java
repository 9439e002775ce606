package dev.asltck.reference.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.reference.problem.Location;
import dev.asltck.reference.source.SourceText;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** Where each character of a string is written, for strings of all kinds in the ways that a YAML writer has for them. */
class ScalarCharactersTest {

    private static final String[] PARTS = {
        "a", "bc", "$.d", " ", "  ", "\n", "\n\n", "\n  ", "'", "\"", "\\", "é", "😀", ": ", " #", "\t", "-", "{%",
        "%}", "\u0007", "\u00a0"
    };

    @ParameterizedTest
    @EnumSource(ScalarStyle.class)
    void areFoundInEachStyle(ScalarStyle style) {
        Dump dump = new Dump(DumpSettings.builder()
                .setDefaultScalarStyle(style)
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setWidth(20)
                .build());
        Random random = new Random(42);

        for (int i = 0; i < 500; i++) {
            String string = random.ints(random.nextInt(20) + 1, 0, PARTS.length)
                    .mapToObj(part -> PARTS[part])
                    .collect(Collectors.joining());
            assertFound(dump.dumpToString(Map.of("a", List.of(Map.of("b", string)))));
        }
    }

    /** The writer does not always write what it was given: it folds lines that must not be folded. */
    private static void assertFound(String text) {
        SourceText source = YamlText.read(text);
        String string = source.tree().orElseThrow().at("/a/0/b").stringValue();
        for (int i = 0; i < string.length(); i++) {
            char written = charAt(text, source.locate("/a/0/b", i));
            boolean isFolded = " \n".indexOf(string.charAt(i)) >= 0 && written == '\n';
            assertThat(written == string.charAt(i) || written == '\\' || isFolded)
                    .as("%s of %s in %s is at %s", i, string, text, source.locate("/a/0/b", i))
                    .isTrue();
        }
    }

    private static char charAt(String text, Location location) {
        int start = 0;
        for (int line = 1; line < location.line(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        return text.charAt(start + location.column() - 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "''",
                "\"\"",
                "!!str",
                "&a ''",
                "|",
                ">",
                "!!str |\n\n",
                "'x'",
                "\"\\U0001F600\"",
                "\"\\\n\"",
                "|\n    \n"
            })
    void mayBeAskedForBeyondTheEnd(String scalar) {
        SourceText source = YamlText.read("a: " + scalar);

        assertThat(source.locate("/a", 0).line()).isPositive();
        assertThat(source.locate("/a", 1000).line()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "[x]", "{x: y}", "null"})
    void areNoneOfAnythingElse(String value) {
        assertThat(YamlText.read("a: " + value).locate("/a", 3)).isEqualTo(new Location(1, 4));
    }

    @Test
    void areFoundOfALongStringInTime() {
        SourceText source = YamlText.read("a: \"" + "\\u0041".repeat(200_000) + "\"");
        long before = System.nanoTime();

        for (int i = 0; i < 200_000; i++) {
            source.locate("/a", i);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
        assertThat(source.locate("/a", 199_999)).isEqualTo(new Location(1, 5 + 6 * 199_999));
    }
}
