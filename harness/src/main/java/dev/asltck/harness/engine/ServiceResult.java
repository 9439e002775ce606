package dev.asltck.harness.engine;

import dev.asltck.reference.json.Json;
import dev.asltck.reference.task.TaskCall;
import dev.asltck.reference.task.TaskResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The result that a task of AWS has when a function or a nested execution returns something: the service that runs them wraps it. The
 * shapes are those of recordings; ids and dates in them are the same in every run.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-lambda.html">Invoke a Lambda function</a>
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-stepfunctions.html">Start a new execution</a>
 */
final class ServiceResult {

    private static final String START = "2024-11-22T00:00:00Z";

    private ServiceResult() {}

    /**
     * The result of the task.
     *
     * @param returned by the function, the worker, the callback or the nested execution
     * @throws ScriptException if the shape is not known that the Resource gives it
     */
    static JsonNode of(String resource, JsonNode input, JsonNode returned) {
        TaskResource task = TaskResource.of(resource);
        if (!task.isIntegration() || TaskCall.waitsForToken(resource)) {
            return returned;
        }
        String action = resource.startsWith("arn:") ? task.type() + ":" + task.name() : "";
        return switch (action) {
            case "lambda:invoke" -> invoked(returned);
            case "states:startExecution.sync" -> executed(input, returned, false);
            case "states:startExecution.sync:2" -> executed(input, returned, true);
            default ->
                throw new ScriptException("how the result of '" + resource
                        + "' looks when something returns is not known; give it as 'result', not 'returns'");
        };
    }

    private static ObjectNode invoked(JsonNode returned) {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        result.put("ExecutedVersion", "$LATEST");
        result.set("Payload", returned);
        ObjectNode http = result.putObject("SdkHttpMetadata");
        http.putObject("AllHttpHeaders").putArray("Content-Type").add("application/json");
        http.putObject("HttpHeaders").put("Content-Type", "application/json");
        http.put("HttpStatusCode", 200);
        result.putObject("SdkResponseMetadata").put("RequestId", "00000000-0000-4000-8000-000000000000");
        return result.put("StatusCode", 200);
    }

    /** @param parsed whether input and output are values rather than JSON texts */
    private static ObjectNode executed(JsonNode input, JsonNode returned, boolean parsed) {
        JsonNode given = input.path("Input");
        JsonNode passed = given.isMissingNode() || given.isNull() ? JsonNodeFactory.instance.objectNode() : given;
        String machine = input.path("StateMachineArn").asString();
        String name = input.path("Name").asString("execution");
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        result.put("ExecutionArn", machine.replace(":stateMachine:", ":execution:") + ":" + name);
        put(result, "Input", passed, parsed);
        result.putObject("InputDetails").put("Included", true);
        result.put("Name", name);
        put(result, "Output", returned, parsed);
        result.putObject("OutputDetails").put("Included", true);
        result.put("RedriveCount", 0);
        result.put("RedriveStatus", "NOT_REDRIVABLE");
        result.put("RedriveStatusReason", "Execution is SUCCEEDED and cannot be redriven");
        result.put("StartDate", START);
        result.put("StateMachineArn", machine);
        result.put("Status", "SUCCEEDED");
        return result.put("StopDate", START);
    }

    private static void put(ObjectNode result, String name, JsonNode value, boolean parsed) {
        if (parsed) {
            result.set(name, value);
        } else {
            result.put(name, Json.write(value));
        }
    }
}
