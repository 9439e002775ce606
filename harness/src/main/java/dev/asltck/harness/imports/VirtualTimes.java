package dev.asltck.harness.imports;

import dev.asltck.harness.history.EventType;
import dev.asltck.harness.history.EventType.Step;
import dev.asltck.harness.history.HistoryEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The times of an execution on a clock that only waiting moves: when each event happens if tasks answer at once, or in whole seconds where
 * it matters how long they take. It matters where the machine timed out, and where a failure ended other branches in the middle of their
 * work: there the failing task answers after what its neighbors had finished before.
 */
final class VirtualTimes {

    private final Way way;
    private final Map<Long, HistoryEvent> events = new HashMap<>();

    /** Seconds since the start, by event. */
    private final Map<Long, Long> seconds = new HashMap<>();

    private final Map<Long, RecordedCall> byEnd = new HashMap<>();
    private final Map<RecordedCall, Long> after = new HashMap<>();
    private final List<RecordedCall> cutShort;
    private final boolean takesTime;

    /** The latest time within the branches or iterations of a visit. */
    private final Map<Visit, Long> latestWithin = new HashMap<>();

    VirtualTimes(Way way) {
        this.way = way;
        this.cutShort = way.calls().stream()
                .filter(call -> call.end().isEmpty() && !call.visit().frame().isOutermost())
                .toList();
        this.takesTime = way.end().type() == EventType.EXECUTION_TIMED_OUT || !cutShort.isEmpty();
        way.calls().forEach(call -> call.end().ifPresent(end -> byEnd.put(end.id(), call)));
        way.history().events().forEach(this::add);
    }

    /** Seconds after which a task answers. */
    long after(RecordedCall call) {
        return after.getOrDefault(call, 0L);
    }

    /** Seconds that the execution takes. */
    long total() {
        return seconds.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    private void add(HistoryEvent event) {
        events.put(event.id(), event);
        long at = at(event, seconds.getOrDefault(event.previousId(), 0L));
        seconds.put(event.id(), at);
        Optional<Visit> visit = Optional.ofNullable(way.visits().get(event.id()));
        visit.ifPresent(inner -> inner.frame().container().ifPresent(fork -> latestWithin.merge(fork, at, Math::max)));
    }

    private long at(HistoryEvent event, long previous) {
        return switch (event.type().step()) {
            case TASK_SUCCEEDED, TASK_FAILED -> answered(event, previous);
            case TASK_TIMED_OUT, EXECUTION_ENDED ->
                event.type() == EventType.EXECUTION_SUCCEEDED ? previous : previous + elapsed(event);
            case TASK_SCHEDULED, FORK_STARTED -> isRetry(event) ? previous + elapsed(event) : previous;
            case FORK_ENDED, ITERATION_ENDED -> Math.max(previous, latestWithin(event));
            case STATE_EXITED -> event.type() == EventType.WAIT_STATE_EXITED ? previous + elapsed(event) : previous;
            case STATE_ENTERED, MAP_RUN -> previous;
            case OTHER ->
                event.type() == EventType.MAP_ITERATION_STARTED
                        ? Math.max(previous, startOfIteration(event))
                        : previous;
        };
    }

    private long answered(HistoryEvent event, long previous) {
        RecordedCall call = byEnd.get(event.id());
        if (call == null || !takesTime) {
            return previous;
        }
        long start = call.scheduled()
                .map(each -> seconds.getOrDefault(each.id(), previous))
                .orElse(previous);
        long taken = call.seconds();
        if (event.is(Step.TASK_FAILED) && cutsShort(call, event)) {
            taken = Math.max(taken, latestOfNeighbors(call) + 1 - start);
        }
        after.put(call, taken);
        return start + taken;
    }

    /** Whether a failure ends calls in other branches. */
    private boolean cutsShort(RecordedCall failing, HistoryEvent failure) {
        return cutShort.stream()
                .anyMatch(call -> call.visit().frame() != failing.visit().frame()
                        && call.scheduled()
                                .filter(each -> each.id() < failure.id())
                                .isPresent());
    }

    private long latestOfNeighbors(RecordedCall failing) {
        return failing.visit()
                .frame()
                .container()
                .map(fork -> latestWithin.getOrDefault(fork, 0L))
                .orElse(0L);
    }

    private long latestWithin(HistoryEvent event) {
        return latestWithin(event.id());
    }

    /** The latest time within the visit that an event belongs to. */
    private long latestWithin(long event) {
        return Optional.ofNullable(way.visits().get(event))
                .map(fork -> latestWithin.getOrDefault(fork, 0L))
                .orElse(0L);
    }

    /** Where only some iterations run at once, the next one starts as another ends. */
    private long startOfIteration(HistoryEvent event) {
        return takesTime && elapsed(event) > 0 ? latestWithin(event.previousId()) : 0;
    }

    /** The attempt before has failed: time has passed on purpose. */
    private boolean isRetry(HistoryEvent event) {
        return previous(event).filter(each -> !each.is(Step.STATE_ENTERED)).isPresent();
    }

    private Optional<HistoryEvent> previous(HistoryEvent event) {
        return Optional.ofNullable(events.get(event.previousId()));
    }

    /** Whole seconds since the event that it follows from. */
    private long elapsed(HistoryEvent event) {
        return WholeSeconds.between(previous(event).flatMap(HistoryEvent::at), event.at());
    }
}
