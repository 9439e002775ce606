package dev.asltck.reference.run;

import dev.asltck.reference.error.StatesError;
import dev.asltck.reference.state.ErrorOutput;
import dev.asltck.reference.state.ForkPlan;
import dev.asltck.reference.state.StepResult;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The branches or iterations of one attempt of a Parallel or Map State. They start one after another, each running until it waits, so
 * that only those which wait take memory; MaxConcurrency is a count.
 *
 * @see <a href="https://states-language.net/spec.html#parallel-state">Parallel State</a>
 * @see <a href="https://states-language.net/spec.html#map-state">Map State</a>
 */
final class Fork implements Scheduled {

    private final Execution execution;
    private final Frame parent;
    private final ForkPlan plan;
    private final StepResult.Continuation then;
    private final JsonNode[] outputs;
    private final Set<Frame> active = Collections.newSetFromMap(new IdentityHashMap<>());
    private int started;
    private int ended;
    private boolean scheduled;
    private boolean live = true;

    Fork(Execution execution, Frame parent, StepResult.Forking forking) {
        this.execution = execution;
        this.parent = parent;
        this.plan = forking.plan();
        this.then = forking.then();
        this.outputs = new JsonNode[plan.size()];
    }

    Frame parent() {
        return parent;
    }

    @Override
    public boolean isLive() {
        return live;
    }

    /** Lets another one start as soon as the scheduler gets there, if one may. */
    void proceed() {
        boolean free = plan.maxConcurrency() == 0 || active.size() < plan.maxConcurrency();
        if (!scheduled && free && started < outputs.length) {
            scheduled = true;
            execution.scheduler().soon(this);
        }
    }

    @Override
    public void run() {
        scheduled = false;
        int index = started++;
        Frame child = Frame.within(this, index, plan, execution);
        active.add(child);
        proceed();
        child.begin();
    }

    void childEnded(Frame child, int index, JsonNode output) {
        active.remove(child);
        outputs[index] = output;
        ended++;
        if (ended == outputs.length) {
            live = false;
            parent.joined(new ArrayNode(JsonNodeFactory.instance, Arrays.asList(outputs)), then);
        } else {
            proceed();
        }
    }

    /** A failure that is tolerated leaves its Error Output in the result. */
    void childFailed(Frame child, int index, StatesError error) {
        Optional<StatesError> whole = plan.afterFailure(index, error);
        if (whole.isPresent()) {
            terminate();
            parent.joinFailed(whole.get());
        } else {
            childEnded(child, index, ErrorOutput.of(error));
        }
    }

    /** Ends whatever still runs below the parent. Not recursive: nesting may be deep. */
    private void terminate() {
        Queue<Fork> open = new ArrayDeque<>();
        open.add(this);
        for (Fork fork = open.poll(); fork != null; fork = open.poll()) {
            fork.live = false;
            for (Frame frame : fork.active) {
                frame.terminate().ifPresent(open::add);
            }
        }
    }
}
