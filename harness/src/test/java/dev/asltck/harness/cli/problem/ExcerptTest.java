package dev.asltck.harness.cli.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "`{ \"Next\": \"B\" }`      | 3  | 6",
                "`{ \"Next\": \"B\" }`      | 11 | 3",
                "`{ \"Next\": \"a\\\"b\" }` | 11 | 6",
                "`{ \"Next\": -12.5e+3 }`   | 11 | 8",
                "`{ \"Next\": true }`       | 11 | 4",
                "`{ \"Next\": { } }`        | 11 | 1",
                "`{ \"Next\": \"open }`     | 11 | 1",
                "`\"In\": \"$.a[\", \"x\": 1` | 11 | 1",
                "`\"In\": \"$.a[\", \"x\": 1` | 12 | 1",
                "`In: '$.a['`              | 10 | 1",
                "`Next: 'it'`               | 7  | 4",
                "`Next: Größe, x`           | 7  | 5"
            })
    void marksTheTokenAtAPlace(String line, int column, int width) {
        assertThat(excerpt(line, column)).isEqualTo(new Excerpt(line, column - 1, width));
    }

    @Test
    void marksThePlaceAfterTheEndOfALine() {
        assertThat(excerpt("{", 2)).isEqualTo(new Excerpt("{", 1, 1));
        assertThat(excerpt("{", 99)).isEqualTo(new Excerpt("{", 1, 1));
        assertThat(excerpt("", 1)).isEqualTo(new Excerpt("", 0, 1));
    }

    @Test
    void showsTabsAsBlanks() {
        assertThat(excerpt("\t\"a\":\t1", 6)).isEqualTo(new Excerpt("    \"a\":    1", 8, 4));
        assertThat(excerpt("\t\"a\":\t1", 7)).isEqualTo(new Excerpt("    \"a\":    1", 12, 1));
    }

    @Test
    void countsTheColumnsOfWideAndCombiningCharacters() {
        assertThat(excerpt("\"😀表\": 1", 8).indent()).isEqualTo("\"....\": ".length());
        assertThat(excerpt("\"e\u0301\": 1", 7).indent()).isEqualTo("\"e\": ".length());
        assertThat(excerpt("\"表\"", 1).width()).isEqualTo("\"..\"".length());
    }

    @Test
    void makesVisibleWhatWouldCommandATerminal() {
        assertThat(excerpt("\u001b[2J\u202e1", 6)).isEqualTo(new Excerpt("\\u001B[2J\\u202E1", 15, 1));
        assertThat(excerpt("\ud800 1", 3)).isEqualTo(new Excerpt("\\uD800 1", 7, 1));
    }

    @Test
    void showsWhatIsAroundThePlaceInALongLine() {
        String line = "a".repeat(500) + " here " + "b".repeat(500);

        Excerpt excerpt = excerpt(line, 502);

        assertThat(excerpt.text()).matches("\\.\\.\\.a{59} here b{35}\\.\\.\\.");
        assertThat(excerpt.indent()).isEqualTo(excerpt.text().indexOf("here"));
        assertThat(excerpt.width()).isEqualTo(4);
    }

    @Test
    void showsALineThatFitsAsAWhole() {
        String line = "a".repeat(95) + " here";

        assertThat(excerpt(line, 97)).isEqualTo(new Excerpt(line, 96, 4));
    }

    @Test
    void marksAsMuchOfALongTokenAsIsShown() {
        Excerpt excerpt = excerpt("\"" + "a".repeat(5_000) + "\"", 1);

        assertThat(excerpt).isEqualTo(new Excerpt("\"" + "a".repeat(99) + "...", 0, 100));
    }

    @Test
    void boundsWhatIsShownOfCharactersWithoutWidth() {
        assertThat(excerpt("\u0301".repeat(1_000_000), 500_000).text()).hasSizeLessThan(200);
    }

    private static Excerpt excerpt(String line, int column) {
        return Excerpt.of(new SourceLine(line, 0, line.length()), column);
    }
}
