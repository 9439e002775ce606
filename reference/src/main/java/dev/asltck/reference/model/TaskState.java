package dev.asltck.reference.model;

import java.util.Optional;

/**
 * A Task State.
 *
 * @param resource URI of the task
 * @param timeoutSeconds empty where none is given: the dialect has a default
 * @param credentials evaluated like Parameters
 * @see <a href="https://states-language.net/spec.html#task-state">Task State</a>
 */
public record TaskState(
        String name,
        String resource,
        DataFields fields,
        Optional<IntegerValue> timeoutSeconds,
        Optional<IntegerValue> heartbeatSeconds,
        Optional<DataTemplate> credentials,
        ErrorHandling errorHandling,
        Transition transition)
        implements State {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.task(this);
    }
}
