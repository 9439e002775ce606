package dev.asltck.reference.run;

import dev.asltck.reference.environment.BudgetExhausted;
import dev.asltck.reference.error.StatesError;
import dev.asltck.reference.retry.RetryLedger;
import dev.asltck.reference.state.AttemptStep;
import dev.asltck.reference.state.ForkPlan;
import dev.asltck.reference.state.Step;
import dev.asltck.reference.state.StepResult;
import dev.asltck.reference.state.StepResult.Milestone;
import dev.asltck.reference.variables.Scope;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The machine, a branch or an iteration on its way through its states. Runs until it has to wait; the scheduler runs it again when what
 * it waits for has come.
 *
 * @see <a href="https://states-language.net/spec.html#structure-of-a-state-machine">Structure of a State Machine</a>
 */
final class Frame implements Scheduled, StepResult.Visitor {

    private static final Action ENTER = frame -> frame.visit.step().enter(frame.visit.rawInput(), frame.visit);
    private static final Action RETRY = Frame::enterAgain;

    private final Execution execution;
    private final Origin origin;
    private final long ordinal;
    private final EventCount history;
    private final Scope variables;
    private final Visit visit;
    private Action next = ENTER;
    private boolean waiting;
    private boolean live = true;
    private boolean mapRuns;
    private @Nullable ErrorHandling handling;
    private @Nullable Fork fork;

    private Frame(Execution execution, Origin origin, EventCount history, Scope variables, Visit visit) {
        this.execution = execution;
        this.origin = origin;
        this.history = history;
        this.ordinal = execution.nextOrdinal();
        this.variables = variables;
        this.visit = visit;
    }

    static Frame ofMachine(Execution execution, Step start, JsonNode input) {
        Scope variables = new Scope(null);
        return new Frame(
                execution,
                Origin.ofMachine(),
                new EventCount(),
                variables,
                new Visit(execution, variables, null, start, input));
    }

    static Frame within(Fork fork, int index, ForkPlan plan, Execution execution) {
        Frame parent = fork.parent();
        Origin origin = Origin.within(fork, index);
        int deepest = execution.budget().limits().nesting();
        if (origin.depth() > deepest) {
            throw new BudgetExhausted("nesting", "Parallel and Map States nested more than " + deepest + " deep");
        }
        Scope variables = new Scope(plan.distributed() ? null : parent.variables);
        Visit visit = new Visit(execution, variables, plan.item(index), plan.start(index), plan.input(index));
        return new Frame(execution, origin, plan.distributed() ? ofChild() : parent.history, variables, visit);
    }

    /** The history of an execution that has just started. */
    private static EventCount ofChild() {
        EventCount history = new EventCount();
        history.add(1);
        return history;
    }

    EventCount history() {
        return history;
    }

    Scope variables() {
        return variables;
    }

    Origin origin() {
        return origin;
    }

    Visit visit() {
        return visit;
    }

    /** Ends the frame from outside, but not the frames that it waits for. */
    void terminate() {
        live = false;
    }

    /** The branches or iterations that it waits for. */
    Optional<Fork> fork() {
        return Optional.ofNullable(fork);
    }

    /** Enters the start state and runs. */
    void begin() {
        entered();
        run();
    }

    @Override
    public void run() {
        waiting = false;
        while (live && !waiting) {
            execution.perform(next, this).accept(this);
        }
    }

    private void entered() {
        execution.budget().takeStep();
        handling = null;
        next = ENTER;
        if (execution.isTraced()) {
            Step step = visit.step();
            visit.enteredAt(
                    execution.trace(this, new TraceEvent.StateEntered(step.name(), step.type(), visit.rawInput())));
        }
    }

    private StepResult enterAgain() {
        execution.budget().takeStep();
        visit.retry();
        return ENTER.perform(this);
    }

    @Override
    public void next(StepResult.Next result) {
        if (!execution.payloads().admit(result.output())) {
            failed(new StepResult.Failed(PayloadLimit.exceeded(visit.stateName())));
            return;
        }
        left(result.output(), result.assigned());
        visit.enter(result.target(), result.output());
        entered();
    }

    @Override
    public void end(StepResult.End result) {
        if (!execution.payloads().admit(result.output())) {
            failed(new StepResult.Failed(PayloadLimit.exceeded(visit.stateName())));
            return;
        }
        left(result.output(), result.assigned());
        live = false;
        Fork enclosing = origin.fork();
        if (enclosing == null) {
            execution.succeeded(result.output());
        } else {
            enclosing.childSucceeded(this, result.output());
        }
    }

    private void left(JsonNode output, @Nullable ObjectNode assigned) {
        if (assigned != null) {
            variables.assign(assigned);
        }
        if (execution.isTraced()) {
            if (assigned != null) {
                execution.trace(this, new TraceEvent.VariablesAssigned(assigned));
            }
            execution.trace(this, new TraceEvent.StateExited(visit.stateName(), output));
        }
    }

    @Override
    public void chosen(StepResult.Chosen result) {
        if (execution.isTraced()) {
            String target = result.next().target().name();
            execution.trace(this, new TraceEvent.RuleChosen(result.rule().index(), target));
        }
        next(result.next());
    }

    @Override
    public void waiting(StepResult.Waiting result) {
        execution.trace(this, new TraceEvent.WaitStarted(result.until()));
        waitFor(frame -> result.then());
        execution.scheduler().at(result.until(), ordinal, this);
    }

    @Override
    public void invoking(StepResult.Invoking result) {
        TaskAttempt attempt = TaskAttempt.start(result, this, execution);
        waitFor(attempt);
        execution.scheduler().after(attempt.duration(), ordinal, this);
    }

    @Override
    public void reached(StepResult.Reached result) {
        execution.trace(this, TraceEvent.of(result, visit.mapRunArn()));
        mapRuns = result.milestone() == Milestone.MAP_RUN_STARTED;
        next = frame -> result.then().get();
    }

    @Override
    public void forking(StepResult.Forking result) {
        ForkPlan plan = result.plan();
        execution.trace(this, new TraceEvent.Forked(plan.size(), plan.maxConcurrency(), plan.distributed()));
        if (plan.size() == 0) {
            next = frame -> result.then().proceed(JsonNodeFactory.instance.arrayNode());
        } else {
            fork = new Fork(execution, this, result);
            fork.proceed();
            waiting = true;
        }
    }

    /** All branches or iterations have ended. */
    void joined(JsonNode result, StepResult.Continuation then) {
        execution.trace(this, new TraceEvent.Joined(result));
        resume(frame -> then.proceed(result));
    }

    /** One of the branches or iterations has failed; the others have been terminated. */
    void joinFailed(StatesError error) {
        StepResult failed = new StepResult.Failed(error.withoutLocation());
        resume(frame -> failed);
    }

    @Override
    public void failed(StepResult.Failed result) {
        StatesError error = result.error();
        execution.trace(this, new TraceEvent.StateFailed(visit.stateName(), error));
        if (execution.dialect().endsExecution(error)) {
            end(error);
        } else if (visit.step() instanceof AttemptStep attempted) {
            failed(attempted, error);
        } else {
            fail(error);
        }
    }

    private void failed(AttemptStep attempted, StatesError error) {
        if (mapRuns) {
            execution.trace(this, new TraceEvent.MapRunFailed(error));
            mapRuns = false;
        }
        Optional<RetryLedger.Retry> retry = handling().retry(attempted, error, execution.entropy());
        if (retry.isPresent()) {
            retry(retry.get());
            return;
        }
        if (attempted.forks()) {
            execution.trace(this, new TraceEvent.ForkFailed(error));
        }
        OptionalInt catcher = handling().catcher(attempted, error);
        if (catcher.isEmpty()) {
            fail(error);
        } else {
            next = frame -> frame.caught(attempted, catcher.getAsInt(), error);
        }
    }

    /** What Retry and Catch have done in this visit: nothing, mostly. */
    private ErrorHandling handling() {
        ErrorHandling made = handling;
        if (made == null) {
            made = new ErrorHandling();
            handling = made;
        }
        return made;
    }

    private void retry(RetryLedger.Retry retry) {
        execution.trace(this, new TraceEvent.RetryScheduled(retry.retrier(), retry.number(), retry.delay()));
        waitFor(RETRY);
        execution.scheduler().after(retry.delay(), ordinal, this);
    }

    private StepResult caught(AttemptStep attempted, int catcher, StatesError error) {
        StepResult.Next target = attempted.caught(catcher, visit.rawInput(), error, visit);
        execution.trace(
                this, new TraceEvent.ErrorCaught(catcher, target.target().name()));
        return target;
    }

    private void fail(StatesError error) {
        live = false;
        Fork enclosing = origin.fork();
        if (enclosing == null) {
            execution.failed(error);
        } else {
            enclosing.childFailed(this, error);
        }
    }

    /** Ends the execution that the frame is in: the whole one, or that of an item. */
    private void end(StatesError error) {
        Frame frame = this;
        Fork enclosing = origin.fork();
        while (enclosing != null && !enclosing.isDistributed()) {
            frame.live = false;
            enclosing.terminate();
            frame = enclosing.parent();
            enclosing = frame.origin.fork();
        }
        frame.fail(error);
    }

    private void waitFor(Action action) {
        next = action;
        waiting = true;
    }

    private void resume(Action action) {
        fork = null;
        next = action;
        execution.scheduler().soon(this);
    }
}
