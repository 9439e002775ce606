package dev.asltck.harness.history;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * The members of an object of the API. The tools that save them write names with a lower-case first letter (the command line, boto3,
 * JavaScript) or with an upper-case one (Go, .NET, PowerShell), and what is absent as null.
 */
final class Members {

    private Members() {}

    /** The member, or a missing node. */
    static JsonNode of(JsonNode object, String name) {
        JsonNode member = object.path(name);
        JsonNode found = member.isMissingNode() ? object.path(capitalized(name)) : member;
        return found.isNull() ? MissingNode.getInstance() : found;
    }

    static Optional<String> text(JsonNode object, String name) {
        return Optional.of(of(object, name)).filter(JsonNode::isString).map(JsonNode::stringValue);
    }

    static boolean has(JsonNode object, String name) {
        return !of(object, name).isMissingNode();
    }

    private static String capitalized(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
