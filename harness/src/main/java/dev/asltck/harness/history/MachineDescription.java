package dev.asltck.harness.history;

import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What DescribeStateMachine or DescribeStateMachineForExecution says of a state machine; or its definition alone.
 *
 * @param definition if it can be read
 * @param problem why it cannot, as the end of a sentence
 */
public record MachineDescription(
        Optional<String> arn, Optional<String> roleArn, Optional<ObjectNode> definition, String problem) {

    static MachineDescription of(JsonNode answer) {
        JsonNode definition = Members.of(answer, "definition");
        if (Members.has(definition, "definition")) {
            return of(definition);
        }
        MachineDescription read = definition.isString() ? parsed(definition.stringValue()) : ofDefinition(definition);
        return new MachineDescription(
                Members.text(answer, "stateMachineArn"),
                Members.text(answer, "roleArn"),
                read.definition,
                read.problem);
    }

    /** The definition alone. */
    public static MachineDescription ofDefinition(JsonNode definition) {
        return definition instanceof ObjectNode object
                ? new MachineDescription(Optional.empty(), Optional.empty(), Optional.of(object), "")
                : unreadable("it is no JSON object");
    }

    private static MachineDescription parsed(String text) {
        try {
            return ofDefinition(Json.read(text));
        } catch (JsonSyntaxException e) {
            return unreadable("line " + e.line() + ", column " + e.column() + ": " + e.explanation());
        }
    }

    private static MachineDescription unreadable(String problem) {
        return new MachineDescription(Optional.empty(), Optional.empty(), Optional.empty(), problem);
    }
}
