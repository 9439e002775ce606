package dev.asltck.reference.json;

import dev.asltck.reference.problem.Location;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ContainerNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Builds the tree of one JSON text, without recursion, and notes which names objects repeat. */
final class TreeReader {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Duplicates that are told; their pointers may be long, and nobody reads more. */
    private static final int MAX_DUPLICATES = 100;

    private final String text;
    private final int locatedLevels;
    private final Map<JsonNode, Integer> starts;
    private final Deque<ContainerNode<?>> open = new ArrayDeque<>();
    private final List<String> duplicateKeys = new ArrayList<>();

    /** @param locatedLevels on how many levels it notes where arrays and objects start, from the root on */
    TreeReader(String text, int locatedLevels) {
        this.text = text;
        this.locatedLevels = locatedLevels;
        this.starts = locatedLevels == 0 ? Map.of() : new IdentityHashMap<>();
    }

    JsonNode read() throws JsonSyntaxException {
        try (JsonParser parser = Json.FACTORY.createParser(ObjectReadContext.empty(), text)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new JsonSyntaxException("is empty", new Location(1, 1));
            }
            JsonNode tree = readTree(parser, first);
            expectEnd(parser);
            return tree;
        } catch (JacksonException e) {
            throw SyntaxMessage.translate(e);
        }
    }

    private static void expectEnd(JsonParser parser) throws JsonSyntaxException {
        @Nullable Location next;
        try {
            next = parser.nextToken() == null ? null : Positions.of(parser.currentTokenLocation());
        } catch (JacksonException e) {
            next = SyntaxMessage.translate(e).location();
        }
        if (next != null) {
            throw new JsonSyntaxException("goes on after the end of the JSON value", next);
        }
    }

    /** JSON Pointers of the names that their object has had before, in source order. */
    List<String> duplicateKeys() {
        return duplicateKeys;
    }

    /** Where arrays and objects of the upper levels start, by themselves. */
    Map<JsonNode, Integer> starts() {
        return starts;
    }

    private JsonNode readTree(JsonParser parser, JsonToken first) throws JsonSyntaxException {
        JsonNode root = value(parser, first);
        enter(root, parser);
        while (!open.isEmpty()) {
            JsonToken token = parser.nextToken();
            switch (token) {
                case END_OBJECT, END_ARRAY -> open.pop();
                case PROPERTY_NAME -> addMember((ObjectNode) open.element(), parser);
                default -> addElement((ArrayNode) open.element(), value(parser, token), parser);
            }
        }
        return root;
    }

    private void addMember(ObjectNode object, JsonParser parser) throws JsonSyntaxException {
        String name = parser.currentName();
        JsonNode member = value(parser, parser.nextToken());
        JsonNode earlier = object.replace(name, member);
        if (earlier != null && duplicateKeys.size() < MAX_DUPLICATES) {
            duplicateKeys.add(parser.streamReadContext().pathAsPointer().toString());
        }
        enter(member, parser);
    }

    private void addElement(ArrayNode array, JsonNode element, JsonParser parser) {
        array.add(element);
        enter(element, parser);
    }

    private void enter(JsonNode node, JsonParser parser) {
        if (node instanceof ContainerNode<?> container) {
            if (open.size() < locatedLevels) {
                starts.put(node, (int) parser.currentTokenLocation().getCharOffset());
            }
            open.push(container);
        }
    }

    private static JsonNode value(JsonParser parser, @Nullable JsonToken token) throws JsonSyntaxException {
        if (token == null) {
            throw new IllegalStateException("the parser lets a text end early");
        }
        return switch (token) {
            case START_OBJECT -> NODES.objectNode();
            case START_ARRAY -> NODES.arrayNode();
            case VALUE_STRING -> NODES.stringNode(parser.getString());
            case VALUE_NUMBER_INT -> integer(parser);
            case VALUE_NUMBER_FLOAT -> decimal(parser);
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            default -> throw new IllegalStateException("no value: " + token);
        };
    }

    private static JsonNode integer(JsonParser parser) {
        return switch (parser.getNumberType()) {
            case INT -> NODES.numberNode(parser.getIntValue());
            case LONG -> NODES.numberNode(parser.getLongValue());
            default -> NODES.numberNode(parser.getBigIntegerValue());
        };
    }

    private static JsonNode decimal(JsonParser parser) throws JsonSyntaxException {
        try {
            return NODES.numberNode(parser.getDecimalValue());
        } catch (NumberFormatException e) {
            throw new JsonSyntaxException(
                    "has a number whose exponent is out of range", Positions.of(parser.currentTokenLocation()));
        }
    }
}
