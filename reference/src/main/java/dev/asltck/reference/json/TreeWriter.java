package dev.asltck.reference.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a tree of any depth, without recursion. */
class TreeWriter {

    private final JsonGenerator generator;
    private final Deque<Iterator<?>> open = new ArrayDeque<>();

    TreeWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    final void write(JsonNode root) {
        begin(root);
        while (!open.isEmpty()) {
            Iterator<?> rest = open.element();
            if (rest.hasNext()) {
                writeNext(rest.next());
            } else {
                open.pop();
                end();
            }
        }
    }

    private void writeNext(Object next) {
        if (next instanceof Map.Entry<?, ?> member) {
            generator.writeName((String) member.getKey());
            begin((JsonNode) member.getValue());
        } else {
            begin((JsonNode) next);
        }
    }

    private void begin(JsonNode node) {
        if (node instanceof ObjectNode object) {
            generator.writeStartObject();
            open.push(members(object));
        } else if (node instanceof ArrayNode array) {
            generator.writeStartArray();
            open.push(array.elements().iterator());
        } else {
            writeScalar(node);
        }
    }

    private void end() {
        if (generator.streamWriteContext().inObject()) {
            generator.writeEndObject();
        } else {
            generator.writeEndArray();
        }
    }

    private void writeScalar(JsonNode node) {
        switch (node.getNodeType()) {
            case STRING -> generator.writeString(node.stringValue());
            case BOOLEAN -> generator.writeBoolean(node.booleanValue());
            case NULL -> generator.writeNull();
            case NUMBER -> writeNumber(node);
            default -> throw new IllegalArgumentException("no JSON value: " + node.getNodeType());
        }
    }

    Iterator<?> members(ObjectNode object) {
        return object.properties().iterator();
    }

    void writeNumber(JsonNode node) {
        switch (node.numberType()) {
            case INT, LONG -> generator.writeNumber(node.longValue());
            case BIG_INTEGER -> generator.writeNumber(node.bigIntegerValue());
            case BIG_DECIMAL -> generator.writeNumber(node.decimalValue());
            case DOUBLE, FLOAT -> generator.writeNumber(node.doubleValue());
        }
    }
}
