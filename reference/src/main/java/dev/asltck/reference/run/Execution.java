package dev.asltck.reference.run;

import dev.asltck.reference.context.ContextObject;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.environment.Budget;
import dev.asltck.reference.environment.BudgetExhausted;
import dev.asltck.reference.environment.Entropy;
import dev.asltck.reference.error.ErrorName;
import dev.asltck.reference.error.StatesError;
import dev.asltck.reference.json.Extent;
import dev.asltck.reference.state.Step;
import dev.asltck.reference.state.StepResult;
import dev.asltck.reference.task.TaskHandler;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One execution of a state machine, from its input to its {@link Outcome}, on the calling thread. */
public final class Execution {

    private final Environment environment;
    private final @Nullable TraceListener listener;
    private final boolean traced;
    private final StepRunner runner;
    private final Dialect dialect;
    private final Budget budget;
    private final Scheduler scheduler;
    private final PayloadLimit payloads;
    private final ContextObject contextObject;
    private final Instant start;
    private final Frame machine;
    private long frames;
    private @Nullable Outcome outcome;

    public Execution(
            Step startState, JsonNode input, OptionalLong timeoutSeconds, Dialect dialect, Environment environment) {
        this.environment = environment;
        this.listener = environment.listener().orElse(null);
        this.traced = listener != null || dialect.numbersEvents();
        this.runner = new StepRunner(dialect);
        this.dialect = dialect;
        this.budget = new Budget(environment.limits());
        this.scheduler = new Scheduler(environment.clock());
        this.payloads = new PayloadLimit(dialect.largestPayload());
        this.start = environment.clock().now();
        this.contextObject = new ContextObject(environment.identity(), input, start, environment.contextOverrides());
        this.machine = Frame.ofMachine(this, startState, input);
        // A negative one leaves as little time as none at all.
        shorter(timeoutSeconds, dialect.longestExecutionSeconds())
                .ifPresent(seconds -> scheduler.after(
                        Duration.ofSeconds(Math.max(0, seconds)), Scheduler.LAST, new MachineTimeout(this)));
    }

    private static OptionalLong shorter(OptionalLong one, OptionalLong other) {
        return LongStream.concat(one.stream(), other.stream()).min();
    }

    /**
     * Runs to the end.
     *
     * @throws dev.asltck.reference.task.TaskUnavailableException if the task handler has no answer
     */
    public ExecutionResult run() {
        trace(machine, new TraceEvent.ExecutionStarted(machine.visit().rawInput()));
        Outcome end = runToOutcome();
        outcome = end;
        trace(machine, new TraceEvent.ExecutionEnded(end));
        return new ExecutionResult(
                end, Duration.between(start, now()), machine.variables().values());
    }

    private Outcome runToOutcome() {
        try {
            machine.begin();
            while (outcome == null) {
                scheduler.runNext();
            }
            return outcome;
        } catch (HistoryFull full) {
            String cause =
                    "The execution reached the maximum number of history events (" + dialect.longestHistory() + ").";
            return new Outcome.Failed(StatesError.of(ErrorName.RUNTIME, cause));
        } catch (BudgetExhausted exhausted) {
            return new Outcome.Exhausted(exhausted.limit(), exhausted.explanation());
        }
    }

    void succeeded(JsonNode output) {
        Extent.check(output, budget.limits());
        outcome = new Outcome.Succeeded(output);
    }

    void failed(StatesError error) {
        outcome = new Outcome.Failed(dialect.recorded(error));
    }

    /** The machine has executed longer than its TimeoutSeconds. */
    void timedOut() {
        outcome = dialect.endsTimedOut()
                ? new Outcome.TimedOut()
                : new Outcome.Failed(
                        StatesError.of(ErrorName.TIMEOUT, "the state machine took longer than its TimeoutSeconds"));
    }

    StepResult perform(Action action, Frame frame) {
        return runner.perform(action, frame);
    }

    /** Whether anybody wants events; those that cost something are not made otherwise. */
    boolean isTraced() {
        return traced;
    }

    /**
     * Tells the observers of an event.
     *
     * @return the number of the event in the history, or of the last of them if it is several; 0 if nobody wants any
     */
    long trace(Frame frame, TraceEvent event) {
        if (!traced) {
            return 0;
        }
        long events = frame.history().add(event.historyEvents());
        if (events >= dialect.longestHistory() && outcome == null) {
            throw new HistoryFull();
        }
        if (listener != null) {
            listener.on(now(), frame.origin(), event);
        }
        return events;
    }

    Dialect dialect() {
        return dialect;
    }

    long nextOrdinal() {
        return frames++;
    }

    Instant now() {
        return environment.clock().now();
    }

    Entropy entropy() {
        return environment.entropy();
    }

    TaskHandler tasks() {
        return environment.tasks();
    }

    Budget budget() {
        return budget;
    }

    Scheduler scheduler() {
        return scheduler;
    }

    /** With what the ARNs of Map Runs begin. */
    String mapRunPrefix() {
        return environment.identity().stateMachineId().replace(":stateMachine:", ":mapRun:");
    }

    PayloadLimit payloads() {
        return payloads;
    }

    ContextObject contextObject() {
        return contextObject;
    }
}
