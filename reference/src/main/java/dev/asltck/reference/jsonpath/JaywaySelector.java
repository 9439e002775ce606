package dev.asltck.reference.jsonpath;

import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.InvalidPathException;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.JsonPathException;
import com.jayway.jsonpath.spi.json.Jackson3JsonNodeJsonProvider;
import com.jayway.jsonpath.spi.mapper.Jackson3MappingProvider;
import dev.asltck.reference.json.Extent;
import dev.asltck.reference.path.Path;
import dev.asltck.reference.path.PathSyntaxException;
import dev.asltck.reference.query.Evaluation;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A JSONPath that the library evaluates. */
final class JaywaySelector implements Selector {

    private static final Configuration CONFIGURATION = Configuration.builder()
            .jsonProvider(new Jackson3JsonNodeJsonProvider())
            .mappingProvider(new Jackson3MappingProvider())
            .build();

    private final JsonPath path;

    private JaywaySelector(JsonPath path) {
        this.path = path;
    }

    static JaywaySelector compile(Path path) throws PathSyntaxException {
        try {
            return new JaywaySelector(JsonPath.compile(path.jsonPath()));
        } catch (InvalidPathException e) {
            throw new PathSyntaxException("is no JSONPath: " + e.getMessage(), 0, "jsonpath.path.syntax");
        }
    }

    @Override
    public @Nullable JsonNode select(JsonNode document, Evaluation evaluation) {
        Extent.check(document, evaluation.budget().limits());
        try {
            return node(path.read(document, CONFIGURATION));
        } catch (JsonPathException e) {
            return null;
        }
    }

    /** Path functions give Java values. */
    private static JsonNode node(@Nullable Object result) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (result instanceof JsonNode node) {
            return node;
        }
        if (result instanceof Integer integer) {
            return nodes.numberNode(integer);
        }
        if (result instanceof Number number) {
            return nodes.numberNode(new BigDecimal(number.toString()));
        }
        return result == null ? nodes.nullNode() : nodes.stringNode(result.toString());
    }
}
