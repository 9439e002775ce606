package dev.asltck.reference.history;

import dev.asltck.reference.run.TraceScope;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The events of the machine, a branch or an iteration, each of which leads to the next. */
final class Chain {

    private final @Nullable Chain parent;
    private final IdentityHashMap<TraceScope, Chain> children = new IdentityHashMap<>();

    /** The state that is executed. */
    String state = "";

    String stateType = "";

    /** What the state has assigned; null for nothing. */
    @Nullable ObjectNode assigned;

    /** The event that the next one follows. */
    long last;

    /** What {@link #last} was before the state failed for good; 0 if it has not. */
    long beforeFailure;

    /** The event with which branches or iterations started. */
    long forkStarted;

    /** How many of them may run at once. */
    long maxConcurrency;

    /** The last event of the iteration that ended last, whose place another one may take. */
    long placeFreed;

    /** The last event in any branch or iteration. */
    long lastBelow;

    /** That the executions of a Distributed Map have succeeded; 0 if there are none. */
    long runSucceeded;

    /** Whether iterations are executions with histories of their own. */
    boolean distributed;

    /** The branch or iteration in which a state has failed last. */
    @Nullable Chain failedBelow;

    Chain(@Nullable Chain parent) {
        this.parent = parent;
    }

    /** The chain of a branch or iteration; begins at the event that started them all. */
    Chain child(TraceScope scope) {
        return children.computeIfAbsent(scope, unknown -> {
            Chain child = new Chain(this);
            child.last = forkStarted;
            return child;
        });
    }

    @Nullable Chain parent() {
        return parent;
    }

    void enter(String newState, String type) {
        state = newState;
        stateType = type;
        assigned = null;
        beforeFailure = 0;
        forget();
    }

    /** Another attempt: what the branches or iterations of the one before have left does not matter any more. */
    void forget() {
        children.clear();
        placeFreed = 0;
        lastBelow = 0;
        runSucceeded = 0;
        distributed = false;
        failedBelow = null;
    }

    /** Goes on from where a branch or iteration has failed. */
    void goOnFromFailure() {
        if (failedBelow != null) {
            last = failedBelow.last;
            failedBelow = null;
        }
    }
}
