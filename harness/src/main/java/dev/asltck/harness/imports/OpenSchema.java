package dev.asltck.harness.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON Schemas for values that are as recorded but for those parts that AWS made anew. */
final class OpenSchema {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final FreshValues fresh;

    OpenSchema(FreshValues fresh) {
        this.fresh = fresh;
    }

    /** A schema; empty if every part has to be as recorded. */
    Optional<JsonNode> of(JsonNode value) {
        if (value.isString()) {
            return ofText(value.stringValue());
        }
        if (value.isNumber()) {
            return fresh.isFresh(value.decimalValue())
                    ? Optional.of(NODES.objectNode().put("type", "number"))
                    : Optional.empty();
        }
        if (value.isObject()) {
            return ofObject(value);
        }
        return value.isArray() ? ofArray(value) : Optional.empty();
    }

    private Optional<JsonNode> ofObject(JsonNode value) {
        ObjectNode properties = NODES.objectNode();
        ArrayNode required = NODES.arrayNode();
        boolean[] open = {false};
        value.forEachEntry((name, member) -> {
            properties.set(name, open(member, open));
            required.add(name);
        });
        if (!open[0]) {
            return Optional.empty();
        }
        ObjectNode schema = NODES.objectNode().put("type", "object");
        schema.set("properties", properties);
        schema.set("required", required);
        return Optional.of(schema.put("additionalProperties", false));
    }

    private Optional<JsonNode> ofArray(JsonNode value) {
        ArrayNode items = NODES.arrayNode();
        boolean[] open = {false};
        value.forEach(element -> items.add(open(element, open)));
        if (!open[0]) {
            return Optional.empty();
        }
        ObjectNode schema = NODES.objectNode().put("type", "array");
        schema.set("prefixItems", items);
        return Optional.of(schema.put("items", false).put("minItems", value.size()));
    }

    private JsonNode open(JsonNode part, boolean[] open) {
        Optional<JsonNode> schema = of(part);
        open[0] |= schema.isPresent();
        return schema.orElseGet(() -> NODES.objectNode().set("const", part));
    }

    /** A pattern with any value of the kind in the place of each one that was made. */
    private Optional<JsonNode> ofText(String text) {
        List<Piece> pieces = pieces(text);
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder pattern = new StringBuilder("^");
        int end = 0;
        for (Piece piece : pieces) {
            if (piece.start() >= end) {
                pattern.append(quoted(text.substring(end, piece.start())))
                        .append(piece.kind().anyOther());
                end = piece.end();
            }
        }
        pattern.append(quoted(text.substring(end))).append('$');
        return Optional.of(NODES.objectNode().put("type", "string").put("pattern", pattern.toString()));
    }

    /** A value within a text that was made. */
    private record Piece(int start, int end, MadeValue kind) {}

    private List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        for (MadeValue kind : fresh.kinds()) {
            Matcher matcher = kind.recorded().matcher(text);
            while (matcher.find()) {
                if (fresh.isFresh(matcher.group())) {
                    pieces.add(new Piece(matcher.start(), matcher.end(), kind));
                }
            }
        }
        pieces.sort((left, right) -> Integer.compare(left.start(), right.start()));
        return pieces;
    }

    private static String quoted(String text) {
        return text.replaceAll("[\\\\^$.|?*+()\\[\\]{}]", "\\\\$0");
    }
}
