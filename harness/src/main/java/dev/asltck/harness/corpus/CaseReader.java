package dev.asltck.harness.corpus;

import dev.asltck.harness.engine.Stimulus;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.json.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads cases that are valid against the schema. */
final class CaseReader {

    private final String chapter;
    private final BiFunction<String, JsonNode, Origin> origins;

    private CaseReader(String chapter, BiFunction<String, JsonNode, Origin> origins) {
        this.chapter = chapter;
        this.origins = origins;
    }

    /** The cases in order. */
    static List<WrittenCase> read(CaseFile file) {
        return new CaseReader(file.chapter(), file::origin).read(file.tree());
    }

    /** A case that stands alone, and has no rows. */
    static Case read(JsonNode node, Origin origin) {
        return new CaseReader("", (pointer, aCase) -> origin).read(node, definition(node), null, origin.pointer());
    }

    private List<WrittenCase> read(JsonNode tree) {
        List<WrittenCase> cases = new ArrayList<>();
        JsonNode nodes = tree.required("cases");
        for (int i = 0; i < nodes.size(); i++) {
            cases.add(read(nodes.get(i), "/cases/" + i));
        }
        return cases;
    }

    private WrittenCase read(JsonNode node, String pointer) {
        String definition = definition(node);
        List<Case> rows = node.has("rows")
                ? rows(node, definition, node.required("rows"), pointer)
                : List.of(read(node, definition, null, pointer));
        return new WrittenCase(node.required("id").stringValue(), origins.apply(pointer, node), rows);
    }

    /** One text for all rows of a case. */
    private static String definition(JsonNode node) {
        return node.has("definition")
                ? Json.write(node.required("definition"))
                : node.required("definitionText").stringValue();
    }

    private List<Case> rows(JsonNode node, String definition, JsonNode rows, String pointer) {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            cases.add(read(node, definition, rows.get(i), pointer + "/rows/" + i));
        }
        return cases;
    }

    private Case read(JsonNode node, String definition, @Nullable JsonNode row, String pointer) {
        String id = node.required("id").stringValue();
        JsonNode own = row == null ? node : row;
        String fullId = row == null ? id : id + "[" + row.required("name").stringValue() + "]";
        return new Case(
                fullId,
                node.has("aliases") ? texts(node.required("aliases")) : List.of(),
                node.required("title").stringValue(),
                chapter,
                text(node, "comment"),
                node.has("requirements") ? texts(node.required("requirements")) : List.of(),
                text(node, "dialect").map(CaseReader::dialect),
                Level.of(node.required("level").stringValue()),
                node.has("features") ? texts(node.required("features")) : List.of(),
                node.required("evidence"),
                node.has("definitionText"),
                stimulus(fullId, definition, node, own),
                ExpectationReader.read(own.required("expect")),
                aws(own),
                origins.apply(pointer, own));
    }

    private static Dialect dialect(String word) {
        return Dialect.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static Optional<AwsExpectation> aws(JsonNode own) {
        JsonNode aws = own.path("dialects").path("aws");
        return aws.isMissingNode()
                ? Optional.empty()
                : Optional.of(
                        new AwsExpectation(ExpectationReader.read(aws.required("expect")), text(aws, "difference")));
    }

    private static Stimulus stimulus(String id, String definition, JsonNode node, JsonNode own) {
        return new Stimulus(
                id,
                definition,
                member(node, own, "input"),
                member(node, own, "context").map(ObjectNode.class::cast),
                member(node, own, "clock").map(clock -> Instant.parse(clock.stringValue())),
                TaskScriptsReader.read(member(node, own, "tasks")));
    }

    /** A member of the row, or else of the case. */
    private static Optional<JsonNode> member(JsonNode node, JsonNode row, String name) {
        return Optional.ofNullable(row.has(name) ? row.get(name) : node.get(name));
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.ofNullable(node.get(name)).map(JsonNode::stringValue);
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::stringValue)
                .toList();
    }
}
