package dev.asltck.reference.run;

import dev.asltck.reference.error.StatesError;
import dev.asltck.reference.state.ErrorOutput;
import dev.asltck.reference.state.ForkPlan;
import dev.asltck.reference.state.Step;
import dev.asltck.reference.state.StepResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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
    private final Set<Frame> active = new LinkedHashSet<>();
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

    /** Whether each frame is an execution of its own. */
    boolean isDistributed() {
        return plan.distributed();
    }

    Frame parent() {
        return parent;
    }

    /** Lets another one start as soon as the scheduler gets there, if one may. */
    void proceed() {
        boolean free = active.size() < plan.maxConcurrency();
        if (!scheduled && free && started < outputs.length) {
            scheduled = true;
            execution.scheduler().soon(this);
        }
    }

    @Override
    public void run() {
        scheduled = false;
        if (live) {
            startNext();
        }
    }

    private void startNext() {
        int index = started++;
        Frame child = Frame.within(this, index, plan, execution);
        active.add(child);
        proceed();
        traceIteration(child, new TraceEvent.IterationStarted());
        child.begin();
    }

    void childSucceeded(Frame child, JsonNode output) {
        traceIteration(child, new TraceEvent.IterationSucceeded());
        childEnded(child, output);
    }

    /** A failure that is tolerated leaves its Error Output in the result. */
    void childFailed(Frame child, StatesError error) {
        Optional<StatesError> whole = plan.afterFailure(child.origin().index(), error);
        if (whole.isPresent()) {
            abort(child);
            traceIteration(child, new TraceEvent.IterationFailed());
            parent.joinFailed(whole.get());
        } else {
            traceIteration(child, new TraceEvent.IterationFailed());
            childEnded(child, ErrorOutput.of(error, execution.dialect()));
        }
    }

    private void childEnded(Frame child, JsonNode output) {
        active.remove(child);
        outputs[child.origin().index()] = output;
        ended++;
        if (ended == outputs.length) {
            live = false;
            parent.joined(new ArrayNode(JsonNodeFactory.instance, Arrays.asList(outputs)), then);
        } else {
            proceed();
        }
    }

    /** An iteration that is an execution of its own is in the history of no other. */
    private void traceIteration(Frame child, TraceEvent event) {
        if (plan.iterates() && !plan.distributed()) {
            execution.trace(child, event);
        }
    }

    /** Ends whatever still runs below the parent, because of the one that has failed; its task, if that is where it is, is over too. */
    private void abort(Frame failed) {
        active.remove(failed);
        terminate();
        if (execution.isTraced()) {
            withThoseBelow().forEach(Fork::traceAborted);
            if (!plan.distributed() && failed.visit().step().type().equals("Task")) {
                execution.trace(
                        failed, new TraceEvent.StateAborted(failed.visit().stateName(), "Task", true));
            }
        }
    }

    private void traceAborted() {
        for (Frame frame : active) {
            traceIteration(frame, new TraceEvent.IterationAborted());
            if (!plan.distributed()) {
                Step step = frame.visit().step();
                execution.trace(frame, new TraceEvent.StateAborted(step.name(), step.type(), false));
            }
        }
    }

    /** Ends all frames below, without a word. */
    void terminate() {
        for (Fork fork : withThoseBelow()) {
            fork.live = false;
            fork.active.forEach(Frame::terminate);
        }
    }

    /** This fork and those below it. Not recursive: nesting may be deep. */
    private List<Fork> withThoseBelow() {
        List<Fork> forks = new ArrayList<>();
        forks.add(this);
        for (int i = 0; i < forks.size(); i++) {
            forks.get(i).active.forEach(frame -> frame.fork().ifPresent(forks::add));
        }
        return forks;
    }
}
