package dev.asltck.reference.history;

import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.error.StatesError;
import dev.asltck.reference.history.HistoryEvent.Details;
import dev.asltck.reference.json.Json;
import dev.asltck.reference.run.TraceEvent;
import dev.asltck.reference.task.TaskResource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What events tell. Values are JSON texts within the JSON, as AWS has them; none is ever truncated here.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_HistoryEvent.html">HistoryEvent</a>
 */
final class EventDetails {

    private static final String INPUT = "input";
    private static final String OUTPUT = "output";

    private final ObjectNode members = JsonNodeFactory.instance.objectNode();

    static Details started(JsonNode input, String roleArn) {
        EventDetails details = new EventDetails().data(INPUT, input);
        details.members.put("roleArn", roleArn);
        return details.named("executionStarted");
    }

    static Details succeeded(JsonNode output) {
        return new EventDetails().data(OUTPUT, output).named("executionSucceeded");
    }

    static Details failed(String event, StatesError error) {
        return new EventDetails().error(error).named(event);
    }

    static Details entered(TraceEvent.StateEntered event) {
        EventDetails details = new EventDetails();
        details.members.put("name", event.state());
        return details.data(INPUT, event.input()).named("stateEntered");
    }

    static Details exited(TraceEvent.StateExited event, @Nullable ObjectNode assigned) {
        EventDetails details = new EventDetails();
        details.members.put("name", event.state());
        details.data(OUTPUT, event.output());
        if (assigned != null) {
            ObjectNode variables = details.members.putObject("assignedVariables");
            for (Map.Entry<String, JsonNode> variable : assigned.properties()) {
                variables.put(variable.getKey(), Json.write(variable.getValue()));
            }
            details.members.set("assignedVariablesDetails", complete());
        }
        return details.named("stateExited");
    }

    static Details evaluationFailed(TraceEvent.StateFailed event) {
        EventDetails details = new EventDetails().error(event.error());
        event.error().location().ifPresent(location -> details.members.put("location", location));
        details.members.put("state", event.state());
        return details.named("evaluationFailed");
    }

    static Details items(int length) {
        EventDetails details = new EventDetails();
        details.members.put("length", length);
        return details.named("mapStateStarted");
    }

    static Details iteration(String event, String mapState, int index) {
        EventDetails details = new EventDetails();
        details.members.put("name", mapState).put("index", index);
        return details.named(event);
    }

    static Details mapRun(String arn) {
        EventDetails details = new EventDetails();
        details.members.put("mapRunArn", arn);
        return details.named("mapRunStarted");
    }

    static Details scheduled(TaskResource resource, TraceEvent.TaskInvoked event, String region) {
        EventDetails details = new EventDetails().resource(resource);
        if (resource.isIntegration()) {
            details.members
                    .put("region", region)
                    .put("parameters", Json.write(event.call().input()));
        } else {
            details.data(INPUT, event.call().input());
        }
        event.timeout().ifPresent(timeout -> details.members.put("timeoutInSeconds", timeout.toSeconds()));
        event.heartbeat().ifPresent(heartbeat -> details.members.put("heartbeatInSeconds", heartbeat.toSeconds()));
        event.call()
                .credentials()
                .ifPresent(credentials -> details.members
                        .putObject("taskCredentials")
                        .put("roleArn", credentials.path("RoleArn").stringValue("")));
        return details.named(resource.prefix() + "Scheduled");
    }

    /** Of a function there is nothing to tell when it starts; who works on an activity is not known. */
    static Optional<Details> started(TaskResource resource) {
        return resource.isIntegration()
                ? Optional.of(new EventDetails().resource(resource).named("TaskStarted"))
                : Optional.empty();
    }

    static Details submitted(TaskResource resource) {
        return new EventDetails().resource(resource).named("TaskSubmitted");
    }

    static Details succeeded(TaskResource resource, JsonNode result) {
        EventDetails details = resource.isIntegration() ? new EventDetails().resource(resource) : new EventDetails();
        return details.data(OUTPUT, result).named(resource.prefix() + "Succeeded");
    }

    static Details failed(TaskResource resource, String event, StatesError error) {
        EventDetails details = resource.isIntegration() ? new EventDetails().resource(resource) : new EventDetails();
        return details.error(error).named(event);
    }

    private EventDetails resource(TaskResource resource) {
        if (resource.isIntegration()) {
            members.put("resourceType", resource.type());
        }
        members.put("resource", resource.name());
        return this;
    }

    private EventDetails data(String name, JsonNode value) {
        members.put(name, Json.write(value));
        members.set(name + "Details", complete());
        return this;
    }

    private EventDetails error(StatesError error) {
        StatesError recorded = Dialect.AWS.recorded(error);
        recorded.name().ifPresent(name -> members.put("error", name));
        recorded.cause().ifPresent(cause -> members.put("cause", cause));
        return this;
    }

    private static ObjectNode complete() {
        return JsonNodeFactory.instance.objectNode().put("truncated", false);
    }

    private Details named(String event) {
        return new Details(
                event.substring(0, 1).toLowerCase(Locale.ROOT) + event.substring(1) + "EventDetails", members);
    }
}
