package dev.asltck.reference.jsonpath;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.InvalidPathException;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.JsonPathException;
import com.jayway.jsonpath.spi.json.Jackson3JsonProvider;
import com.jayway.jsonpath.spi.mapper.Jackson3MappingProvider;
import dev.asltck.reference.json.CanonicalText;
import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.Values;
import dev.asltck.reference.path.Path;
import dev.asltck.reference.path.PathSyntaxException;
import dev.asltck.reference.query.FakeEvaluation;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** What our own way through names and indices selects, and what our view of the data lets the library select, is what it selects alone. */
class LibraryAgreementTest {

    private static final String NOTHING = "nothing";
    private static final String REFUSED = "refused";

    private static final ObjectMapper MAPPER = JsonMapper.shared();

    /** The library with plain Java data. */
    private static final Configuration LIBRARY = Configuration.builder()
            .jsonProvider(new Jackson3JsonProvider())
            .mappingProvider(new Jackson3MappingProvider())
            .build();

    @Test
    void agreesOnNamesAndIndices() throws PathSyntaxException {
        GeneratedJsonPaths generated = new GeneratedJsonPaths(20241122);
        int found = 0;

        for (int i = 0; i < 20_000; i++) {
            JsonNode document = generated.document(4);
            String path = generated.definitePath();
            String expected = byLibrary(path, document);
            found += expected.equals(NOTHING) ? 0 : 1;

            assertThat(byUs(path, document)).as("%s on %s", path, document).isEqualTo(expected);
        }
        assertThat(found).isGreaterThan(3_000);
    }

    @Test
    void agreesOnEverythingElse() throws PathSyntaxException {
        GeneratedJsonPaths generated = new GeneratedJsonPaths(20241122);
        int found = 0;

        for (int i = 0; i < 20_000; i++) {
            JsonNode document = generated.document(4);
            String path = generated.path();
            String expected = byLibrary(path, document);
            String actual = byUs(path, document);
            found += expected.equals(NOTHING) || expected.equals(REFUSED) ? 0 : 1;

            if (!expected.equals(NOTHING)
                    || !actual.equals("[]")) { // where it lacks the way to a filter or wildcard it fails
                assertThat(actual).as("%s on %s", path, document).isEqualTo(expected);
            }
        }
        assertThat(found).isGreaterThan(5_000);
    }

    /** What the library keeps of an evaluation in a compiled path must not be seen by another. */
    @ParameterizedTest
    @ValueSource(strings = {"$..[1].n", "$..n", "$.l[?(@.n > $.l[0].n)].n", "$.l.index(1)", "$.l[*].n", "$..n.max()"})
    void isTheSameInManyThreads(String path) throws PathSyntaxException {
        CompiledPath compiled = CompiledPath.compile(Path.parse(path));
        List<String> alone =
                IntStream.range(0, 2000).mapToObj(i -> read(compiled, i)).toList();

        List<String> together = IntStream.range(0, 2000)
                .parallel()
                .mapToObj(i -> read(compiled, i))
                .toList();

        assertThat(together).isEqualTo(alone);
    }

    private static String read(CompiledPath path, int i) {
        JsonNode document = Values.json("{'l':[{'n':1},{'n':%d},[{'n':2},{'n':%d}]]}".formatted(i, -i));
        return text(path.read(document, new FakeEvaluation()));
    }

    private static String byUs(String path, JsonNode document) {
        String before = Json.write(document);
        String selected;
        try {
            CompiledPath compiled = CompiledPath.compile(Path.parse(path));
            selected = text(compiled.read(document, new FakeEvaluation()));
        } catch (PathSyntaxException e) {
            selected = REFUSED;
        }
        assertThat(Json.write(document)).isEqualTo(before);
        return selected;
    }

    private static String byLibrary(String path, JsonNode document) {
        Object data = MAPPER.treeToValue(document, Object.class);
        JsonPath compiled;
        try {
            compiled = JsonPath.compile(path);
        } catch (InvalidPathException e) {
            return REFUSED;
        }
        try {
            return data == null ? byUs(path, document) : text(MAPPER.valueToTree(compiled.read(data, LIBRARY)));
        } catch (JsonPathException | ClassCastException | IndexOutOfBoundsException e) {
            return NOTHING;
        }
    }

    private static String text(@Nullable JsonNode selected) {
        return selected == null ? NOTHING : CanonicalText.of(selected);
    }
}
