package dev.asltck.reference.history;

import dev.asltck.reference.context.ExecutionIdentity;
import dev.asltck.reference.history.HistoryEvent.Details;
import dev.asltck.reference.run.Outcome;
import dev.asltck.reference.run.TraceEvent;
import dev.asltck.reference.run.TraceListener;
import dev.asltck.reference.run.TraceScope;
import dev.asltck.reference.task.TaskResource;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes the execution history that AWS would give for an execution in its dialect: the types of events, their order, numbers and details.
 *
 * <p>An event names the one that led to it. Within the machine, a branch or an iteration that is the event before; but some events are
 * passed by, so that others follow the same event as they do: what says that iterations and whole Parallel or Map States have succeeded,
 * that iterations have failed, and that states and iterations are aborted. Branches and iterations follow the event that starts their
 * state, or where concurrency is limited the end of the iteration whose place they take. Items of a Distributed Map are executions with
 * histories of their own, which are not recorded.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_GetExecutionHistory.html">GetExecutionHistory</a>
 */
public final class HistoryRecorder implements TraceListener {

    private final ExecutionIdentity identity;
    private final Consumer<HistoryEvent> history;
    private final Chain machine = new Chain(null);
    private Chain failed = machine;
    private Instant now = Instant.EPOCH;
    private long id;

    /** @param history takes the events, in their order */
    public HistoryRecorder(ExecutionIdentity identity, Consumer<HistoryEvent> history) {
        this.identity = identity;
        this.history = history;
    }

    @Override
    public void on(Instant at, TraceScope scope, TraceEvent event) {
        now = at;
        Chain chain = chain(scope);
        if (chain != null) {
            record(chain, scope, event);
        }
    }

    /** Null for what happens in another execution. */
    private @Nullable Chain chain(TraceScope scope) {
        Optional<TraceScope> parent = scope.parent();
        if (parent.isEmpty()) {
            return machine;
        }
        Chain around = chain(parent.get());
        return around == null || around.distributed ? null : around.child(scope);
    }

    private void record(Chain chain, TraceScope scope, TraceEvent event) {
        if (event instanceof TraceEvent.StateEntered entered) {
            chain.enter(entered.state(), entered.type());
            follow(chain, entered.type() + "StateEntered", EventDetails.entered(entered));
        } else if (event instanceof TraceEvent.VariablesAssigned assigned) {
            chain.assigned = assigned.values();
        } else if (event instanceof TraceEvent.StateExited exited) {
            follow(chain, chain.stateType + "StateExited", EventDetails.exited(exited, chain.assigned));
        } else if (event instanceof TraceEvent.StateFailed stateFailed) {
            stateFailed(chain, stateFailed);
        } else if (event instanceof TraceEvent.StateAborted aborted) {
            emit(chain, failed.last, aborted.type() + "StateAborted", null);
        } else {
            recordTask(chain, event);
            recordFork(chain, event);
            recordIteration(chain, scope, event);
            recordExecution(chain, event);
        }
    }

    /** Where a state has failed for good, an error of its Catcher follows what that followed. */
    private void stateFailed(Chain chain, TraceEvent.StateFailed event) {
        failed = chain;
        if (chain.parent() != null) {
            chain.parent().failedBelow = chain;
        }
        if (event.error().location().isPresent()) {
            chain.goOnFromFailure();
            long before = chain.beforeFailure > 0 ? chain.beforeFailure : chain.last;
            chain.last = emit(chain, before, "EvaluationFailed", EventDetails.evaluationFailed(event));
        }
    }

    private void recordTask(Chain chain, TraceEvent event) {
        if (event.historyEvents() == 0) {
            return;
        }
        if (event instanceof TraceEvent.TaskInvoked invoked) {
            TaskResource resource = TaskResource.of(invoked.call().resource());
            follow(chain, resource.prefix() + "Scheduled", EventDetails.scheduled(resource, invoked, region()));
            follow(
                    chain,
                    resource.prefix() + "Started",
                    EventDetails.started(resource).orElse(null));
            if (invoked.call().isAnsweredLater()) {
                follow(chain, "TaskSubmitted", EventDetails.submitted(resource));
            }
        } else if (event instanceof TraceEvent.TaskSucceeded succeeded) {
            TaskResource resource = TaskResource.of(succeeded.call().resource());
            follow(chain, resource.prefix() + "Succeeded", EventDetails.succeeded(resource, succeeded.result()));
        } else if (event instanceof TraceEvent.TaskFailed taskFailed) {
            TaskResource resource = TaskResource.of(taskFailed.call().resource());
            String type = resource.prefix() + (taskFailed.timedOut() ? "TimedOut" : "Failed");
            follow(chain, type, EventDetails.failed(resource, type, taskFailed.error()));
        }
    }

    private void recordFork(Chain chain, TraceEvent event) {
        if (event instanceof TraceEvent.ForkStarted started) {
            chain.goOnFromFailure();
            chain.forget();
            Details items = chain.stateType.equals("Map") ? EventDetails.items(started.items()) : null;
            chain.forkStarted = follow(chain, chain.stateType + "StateStarted", items);
        } else if (event instanceof TraceEvent.MapRunStarted started) {
            follow(chain, "MapRunStarted", EventDetails.mapRun(started.arn()));
        } else if (event instanceof TraceEvent.Forked forked) {
            chain.maxConcurrency = forked.maxConcurrency();
            chain.distributed = forked.distributed();
        } else if (event instanceof TraceEvent.Joined) {
            chain.last = Math.max(chain.last, chain.lastBelow);
            chain.failedBelow = null;
        } else if (event instanceof TraceEvent.MapRunSucceeded) {
            chain.runSucceeded = emit(chain, chain.last, "MapRunSucceeded", null);
        } else if (event instanceof TraceEvent.ForkSucceeded) {
            emit(chain, Math.max(chain.last, chain.runSucceeded), chain.stateType + "StateSucceeded", null);
        } else if (event instanceof TraceEvent.MapRunFailed runFailed) {
            follow(chain, "MapRunFailed", EventDetails.failed("mapRunFailed", runFailed.error()));
        } else if (event instanceof TraceEvent.ForkFailed) {
            chain.goOnFromFailure();
            chain.beforeFailure = chain.last;
            follow(chain, chain.stateType + "StateFailed", null);
        }
    }

    private void recordIteration(Chain chain, TraceScope scope, TraceEvent event) {
        Chain map = chain.parent();
        if (map == null) {
            return;
        }
        if (event instanceof TraceEvent.IterationStarted) {
            boolean takesPlace = scope.index() >= map.maxConcurrency && map.placeFreed > 0;
            chain.last = takesPlace ? map.placeFreed : map.forkStarted;
            chain.last = iteration(chain, chain.last, "MapIterationStarted", map, scope);
        } else if (event instanceof TraceEvent.IterationSucceeded) {
            map.placeFreed = chain.last;
            iteration(chain, chain.last, "MapIterationSucceeded", map, scope);
        } else if (event instanceof TraceEvent.IterationFailed) {
            iteration(chain, chain.last, "MapIterationFailed", map, scope);
        } else if (event instanceof TraceEvent.IterationAborted) {
            iteration(chain, failed.last, "MapIterationAborted", map, scope);
        }
    }

    private long iteration(Chain chain, long previous, String type, Chain map, TraceScope scope) {
        return emit(chain, previous, type, EventDetails.iteration(type, map.state, scope.index()));
    }

    private void recordExecution(Chain chain, TraceEvent event) {
        if (event instanceof TraceEvent.ExecutionStarted started) {
            emit(chain, 0, "ExecutionStarted", EventDetails.started(started.input(), identity.roleArn()));
        } else if (event instanceof TraceEvent.ExecutionEnded ended) {
            recordEnd(chain, ended.outcome());
        }
    }

    /** An execution that is stopped because it uses up a limit has no end in AWS. */
    private void recordEnd(Chain chain, Outcome outcome) {
        if (outcome instanceof Outcome.Succeeded succeeded) {
            emit(chain, chain.last, "ExecutionSucceeded", EventDetails.succeeded(succeeded.output()));
        } else if (outcome instanceof Outcome.Failed ended) {
            emit(chain, failed.last, "ExecutionFailed", EventDetails.failed("executionFailed", ended.error()));
        } else if (outcome instanceof Outcome.TimedOut) {
            emit(chain, id, "ExecutionTimedOut", null);
        }
    }

    /** An event that the next one of the chain follows. */
    private long follow(Chain chain, String type, @Nullable Details details) {
        chain.last = emit(chain, chain.last, type, details);
        return chain.last;
    }

    private long emit(Chain chain, long previous, String type, @Nullable Details details) {
        id++;
        if (chain.parent() != null) {
            chain.parent().lastBelow = id;
        }
        history.accept(new HistoryEvent(id, previous, now, type, Optional.ofNullable(details)));
        return id;
    }

    private String region() {
        return identity.stateMachineId().split(":", -1)[3];
    }
}
