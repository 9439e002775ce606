package dev.asltck.reference.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.reference.problem.Location;
import dev.asltck.reference.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTextTest {

    private static final String TEXT = "{\n  \"a\": [1, {\"x/~y\" : 2}],\n\t\"\": {\"\": null}\n}";

    @ParameterizedTest(name = "{0} at {1}:{2}")
    @CsvSource({
        "'', 1, 1",
        "/a, 2, 8",
        "/a/0, 2, 9",
        "/a/1, 2, 12",
        "/a/1/x~1~0y, 2, 22",
        "/, 3, 6",
        "//, 3, 11",
        "/a/7, 2, 8",
        "/a/0/b, 2, 9",
        "/nope, 1, 1",
    })
    void locatesAValueOrTheNearestAroundIt(String pointer, int line, int column) {
        assertThat(JsonText.read(TEXT).locate(pointer)).isEqualTo(new Location(line, column));
    }

    @ParameterizedTest(name = "{0} at {1}:{2}")
    @CsvSource({"/a, 2, 3", "/a/1/x~1~0y, 2, 13", "/a/0, 2, 9", "/, 3, 2", "'', 1, 1"})
    void locatesTheNameOfAMember(String pointer, int line, int column) {
        assertThat(JsonText.read(TEXT).locateKey(pointer)).isEqualTo(new Location(line, column));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"'', 1", "/a, 2", "/a/1, 3", "/, 2"})
    void locatesContainersOfTheLevelsThatItHasNoted(String pointer, int level) {
        JsonText noted = JsonText.read(TEXT, level);
        JsonText tooFew = JsonText.read(TEXT, level - 1);

        assertThat(noted.locate(noted.tree().orElseThrow().at(pointer))).contains(noted.locate(pointer));
        assertThat(tooFew.locate(tooFew.tree().orElseThrow().at(pointer))).isEmpty();
    }

    @Test
    void listsRepeatedNamesInOrder() {
        SourceText source = JsonText.read("{\"a\": 1, \"b\": [{\"~/\": 1, \"~/\": 2}], \"a\": 3, \"a\": 4}");

        assertThat(source.duplicateKeys()).containsExactly("/b/0/~0~1", "/a", "/a");
        assertThat(source.tree().orElseThrow().get("a").intValue()).isEqualTo(4);
    }

    @Test
    void locatesTheLastOfRepeatedNames() {
        assertThat(JsonText.read("{\"a\": 1,\n\"a\": 2}").locateKey("/a")).isEqualTo(new Location(2, 1));
    }

    @Test
    void hasASyntaxErrorInsteadOfATree() {
        SourceText source = JsonText.read("{\"a\": [1,\n 2");

        assertThat(source.tree()).isEmpty();
        assertThat(source.syntaxError().orElseThrow().location()).isEqualTo(new Location(2, 3));
        assertThat(source.locate("/a/1")).isEqualTo(new Location(2, 2));
    }
}
