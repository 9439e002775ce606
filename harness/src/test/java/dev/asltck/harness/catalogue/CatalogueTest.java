package dev.asltck.harness.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.CorpusLoader;
import dev.asltck.harness.schema.JsonSchema;
import dev.asltck.reference.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The published catalogue of requirements is well-formed. */
class CatalogueTest {

    @Test
    void hasRowsThatAreValidAgainstTheSchema() throws Exception {
        JsonSchema schema = JsonSchema.of(Json.read(resource("schema/requirement-1.schema.json")));

        for (String line : rows()) {
            assertThat(schema.validate(Json.read(line))).as(line).isEmpty();
        }
    }

    @Test
    void hasNoIdTwice() throws Exception {
        assertThat(Catalogue.published().requirements()).hasSameSizeAs(rows());
    }

    @Test
    void hasSectionsInTheOrderOfTheSpecification() throws Exception {
        List<String> anchors = Json.read(resource("sections.json"))
                .required("sections")
                .valueStream()
                .map(section -> section.required("anchor").stringValue())
                .toList();

        assertThat(anchors).doesNotHaveDuplicates().startsWith("structure-of-a-state-machine", "example");
        List<Integer> places = Catalogue.published().requirements().values().stream()
                .map(each -> anchors.indexOf(each.section().substring(1)))
                .toList();
        assertThat(places).doesNotContain(-1).isSorted();
    }

    @Test
    void namesChaptersThatTheCorpusHas() throws Exception {
        List<String> folders =
                CorpusLoader.builtIn().stream().map(Case::chapter).distinct().toList();

        for (JsonNode section : Json.read(resource("sections.json")).required("sections")) {
            if (section.has("chapter")) {
                assertThat(folders).contains(section.required("chapter").stringValue());
            }
        }
    }

    private static List<String> rows() throws IOException {
        return resource("requirements.jsonl")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = CatalogueTest.class.getResourceAsStream("/dev/asltck/spec/" + name)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
