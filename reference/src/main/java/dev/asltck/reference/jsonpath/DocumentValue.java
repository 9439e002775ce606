package dev.asltck.reference.jsonpath;

import tools.jackson.databind.JsonNode;

/** A node as the library sees it. Not a record: it has identity, and its text is short however large the node is. */
final class DocumentValue {

    private final JsonNode node;
    private final int pathLength;

    /** @param pathLength characters of the path to the node, which the library writes out */
    DocumentValue(JsonNode node, int pathLength) {
        this.node = node;
        this.pathLength = pathLength;
    }

    JsonNode node() {
        return node;
    }

    int pathLength() {
        return pathLength;
    }
}
