package dev.asltck.reference.parse;

import dev.asltck.reference.model.DataTemplate;
import dev.asltck.reference.model.State;
import dev.asltck.reference.model.TaskState;
import dev.asltck.reference.problem.Check;
import java.util.Optional;

/**
 * Reads Task States.
 *
 * @see <a href="https://states-language.net/spec.html#task-state">Task State</a>
 */
final class TaskStates {
    static final Check RESOURCE_REQUIRED = Check.demanded("resource-required", "task.resource.required");
    static final Check RESOURCE_URI = Check.demanded("resource-uri", "task.resource.uri");
    static final Check CREDENTIALS = Check.demanded("credentials-object", "task.credentials.object");

    static final IndirectInteger TIMEOUT_SECONDS = new IndirectInteger(
            "TimeoutSeconds",
            IntegerRange.POSITIVE,
            Check.demanded("task-timeoutseconds", "task.timeoutseconds.positive-integer"),
            Check.demanded("task-timeoutpath-refpath", "task.jsonpath.timeoutsecondspath-refpath"),
            Check.demanded("task-timeout-exclusive", "task.timeoutseconds-not-both"));
    static final IndirectInteger HEARTBEAT_SECONDS = new IndirectInteger(
            "HeartbeatSeconds",
            IntegerRange.POSITIVE,
            Check.demanded("task-heartbeatseconds", "task.heartbeatseconds.positive-integer"),
            Check.demanded("task-timeoutpath-refpath", "task.jsonpath.heartbeatsecondspath-refpath"),
            Check.demanded("task-timeout-exclusive", "task.heartbeatseconds-not-both"));

    private TaskStates() {}

    static State read(StateSource state) {
        return new TaskState(
                state.name(),
                Resources.read(state.fields(), RESOURCE_REQUIRED, RESOURCE_URI),
                DataFieldsReader.ofState(state),
                TIMEOUT_SECONDS.read(state.fields(), state.language()),
                HEARTBEAT_SECONDS.read(state.fields(), state.language()),
                credentials(state),
                ErrorHandlingReader.read(state),
                Transitions.read(state.fields(), state.type()));
    }

    private static Optional<DataTemplate> credentials(StateSource state) {
        Value value = state.fields().field("Credentials");
        if (state.isJsonata()) {
            return value.object(CREDENTIALS)
                    .flatMap(same -> Expressions.ELSEWHERE.anything(value))
                    .map(DataTemplate.Jsonata::new);
        }
        return Templates.read(value, CREDENTIALS, Templates.CREDENTIALS_VALUE).map(DataTemplate.JsonPath::new);
    }
}
