package dev.asltck.reference.parse;

import dev.asltck.reference.model.DataTemplate;
import dev.asltck.reference.model.IntegerValue;
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

    private static final String JSONATA_STRING = "task-timeout-jsonata-string-in-jsonpath";

    private TaskStates() {}

    static State read(StateSource state) {
        return new TaskState(
                state.name(),
                Resources.read(state.fields(), RESOURCE_REQUIRED, RESOURCE_URI),
                DataFieldsReader.ofState(state),
                seconds(TIMEOUT_SECONDS, state),
                seconds(HEARTBEAT_SECONDS, state),
                credentials(state),
                ErrorHandlingReader.read(state),
                Transitions.read(state.fields(), state.type()));
    }

    /**
     * A JSONata string is no number of seconds in a JSONPath state: a mistake common enough to have a rule of its own. In a JSONata state it
     * is evaluated, and no check asks for a number.
     */
    private static Optional<IntegerValue> seconds(IndirectInteger field, StateSource state) {
        boolean isMistaken = state.fields()
                .field(field.field())
                .data()
                .filter(JsonataText::is)
                .isPresent();
        Check check = field.literal();
        IndirectInteger checked =
                isMistaken ? field.with(new Check(JSONATA_STRING, check.strictness(), check.requirements())) : field;
        return checked.read(state.fields(), state.language());
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
