package dev.asltck.harness.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import dev.asltck.reference.json.Extent;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** A JSON Schema, draft 2020-12. Never loads anything from elsewhere. */
public final class JsonSchema {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaLoader(loader -> loader.block(location -> true))
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .regularExpressionFactory(new LinearPattern())
                            .locale(Locale.ENGLISH)
                            .build()));

    /** Keywords whose violation is a member that must not be there; the library gives the object around it. */
    private static final Set<String> UNKNOWN_MEMBER = Set.of("additionalProperties", "unevaluatedProperties");

    /** Nodes and characters, and levels: more than any engine has to return, and no more than validating can cope with. */
    private static final long LARGEST_VALUE = 4_000_000;

    private static final int DEEPEST_VALUE = 500;

    private final Schema schema;

    private JsonSchema(Schema schema) {
        this.schema = schema;
    }

    /**
     * Takes a schema.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static JsonSchema of(JsonNode schema) {
        try {
            return new JsonSchema(REGISTRY.getSchema(schema));
        } catch (SchemaException e) {
            throw new IllegalArgumentException("not a JSON Schema: " + e.getMessage(), e);
        }
    }

    /** Everything in which the value breaks the schema, in the order of its places; empty if it is valid. */
    public List<Violation> validate(JsonNode value) {
        if (!Extent.fits(value, LARGEST_VALUE, DEEPEST_VALUE)) {
            return List.of(new Violation("", "extent", "the value is too large to validate"));
        }
        try {
            return schema.validate(value).stream()
                    .map(JsonSchema::violation)
                    .sorted(Comparator.comparing(Violation::pointer))
                    .toList();
        } catch (SchemaException e) {
            throw new IllegalArgumentException("not a JSON Schema: " + e.getMessage(), e);
        }
    }

    private static Violation violation(Error error) {
        String pointer = pointer(error.getInstanceLocation());
        String unknown = UNKNOWN_MEMBER.contains(error.getKeyword()) ? error.getProperty() : null;
        String place = unknown == null ? pointer : pointer + "/" + escaped(unknown);
        return new Violation(place, error.getKeyword(), error.getMessage());
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String pointer(NodePath path) {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < path.getNameCount(); i++) {
            pointer.append('/').append(escaped(String.valueOf(path.getElement(i))));
        }
        return pointer.toString();
    }

    /**
     * A place that breaks the schema.
     *
     * @param pointer JSON Pointer of the place
     * @param keyword of the schema
     * @param message what is wrong
     */
    public record Violation(String pointer, String keyword, String message) {}
}
