package dev.asltck.reference.context;

import dev.asltck.reference.time.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the Context Object. The specification prescribes only {@code Map.Item} within ItemSelector and leaves all else to the
 * interpreter; this one gives the fields that AWS documents.
 *
 * @see <a href="https://states-language.net/spec.html#context-object">The Context Object</a>
 */
public final class ContextObject {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectNode execution;
    private final ObjectNode stateMachine;
    private final Optional<ObjectNode> overrides;

    /**
     * @param input of the execution
     * @param overrides fields to put in place of the interpreter's own
     */
    public ContextObject(ExecutionIdentity identity, JsonNode input, Instant start, Optional<ObjectNode> overrides) {
        this.execution = NODES.objectNode();
        execution.put("Id", identity.executionId());
        execution.set("Input", input);
        execution.put("StartTime", Timestamp.format(start));
        execution.put("Name", identity.executionName());
        execution.put("RoleArn", identity.roleArn());
        execution.put("RedriveCount", 0);
        this.stateMachine = NODES.objectNode();
        stateMachine.put("Id", identity.stateMachineId());
        stateMachine.put("Name", identity.stateMachineName());
        this.overrides = overrides;
    }

    /** The Context Object of a state at this moment. */
    public ObjectNode at(StateVisit visit) {
        ObjectNode context = NODES.objectNode();
        context.set("Execution", execution);
        context.set("State", state(visit));
        context.set("StateMachine", stateMachine);
        if (visit.taskToken() != null) {
            context.set("Task", NODES.objectNode().put("Token", visit.taskToken()));
        }
        overrides.ifPresent(context::setAll);
        MapItem item = visit.mapItem();
        if (item != null) {
            context.set("Map", map(item));
        }
        return context;
    }

    private static ObjectNode state(StateVisit visit) {
        ObjectNode state = NODES.objectNode();
        state.put("Name", visit.stateName());
        state.put("EnteredTime", Timestamp.format(visit.entered()));
        if (visit.mayBeRetried()) {
            state.put("RetryCount", visit.retryCount());
        }
        return state;
    }

    private static ObjectNode map(MapItem item) {
        ObjectNode value = NODES.objectNode();
        value.put("Index", item.index());
        value.set("Value", item.value());
        if (item.source() != null) {
            value.put("Source", item.source());
        }
        return NODES.objectNode().set("Item", value);
    }

    /** What the Context Object tells of a visit to a state. */
    public interface StateVisit {
        String stateName();

        Instant entered();

        int retryCount();

        /** Whether it is to a state that can have a Retry field. */
        boolean mayBeRetried();

        /** By which the outside world answers the task; null if it does not wait for one. */
        @Nullable String taskToken();

        /** The item of the iteration; null outside a Map State. */
        @Nullable MapItem mapItem();
    }

    /**
     * An element of the Items Array.
     *
     * @param index counted from 0
     * @param source where it comes from; null if that is not told
     */
    public record MapItem(
            int index, JsonNode value, @Nullable String source) {}
}
