package dev.asltck.harness.imports;

import dev.asltck.harness.history.EventType;
import dev.asltck.harness.history.History;
import dev.asltck.harness.history.HistoryEvent;
import dev.asltck.harness.imports.Remark.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;

/** Finds the way through the machine: each event belongs where the event is that it follows from. */
final class WayReader {

    /** More iterations than a history has room for. */
    private static final long MOST_ITERATIONS = 100_000;

    private static final String DEFINITION_OF_THEN =
            "give the definition as it was then: aws stepfunctions describe-state-machine-for-execution";

    private final History history;
    private final Frame machine;
    private final Map<Long, HistoryEvent> events = new HashMap<>();
    private final Map<Long, Place> places = new HashMap<>();
    private final Map<Long, Visit> visits = new HashMap<>();
    private final List<RecordedCall> calls = new ArrayList<>();

    private WayReader(History history, JsonNode definition) {
        this.history = history;
        this.machine = Frame.ofMachine(definition);
    }

    /** Where an event belongs: to a visit, or to a frame in which nothing has been entered yet. */
    private record Place(Frame frame, Optional<Visit> visit) {

        static Place of(Visit visit) {
            return new Place(visit.frame(), Optional.of(visit));
        }
    }

    static Way read(History history, HistoryEvent end, JsonNode definition) throws NotImportableException {
        return new WayReader(history, definition).read(end);
    }

    private Way read(HistoryEvent end) throws NotImportableException {
        for (HistoryEvent event : history.events()) {
            Place place = place(event, previous(event));
            events.put(event.id(), event);
            places.put(event.id(), place);
            place.visit().ifPresent(visit -> visits.put(event.id(), visit));
        }
        return new Way(history, end, machine, visits, calls);
    }

    private Place previous(HistoryEvent event) throws NotImportableException {
        if (event.previousId() == 0) {
            return new Place(machine, Optional.empty());
        }
        return Optional.ofNullable(places.get(event.previousId()))
                .orElseThrow(() ->
                        malformed(event, "it follows from event " + event.previousId() + ", which is not before it"));
    }

    private Place place(HistoryEvent event, Place previous) throws NotImportableException {
        return switch (event.type().step()) {
            case STATE_ENTERED -> Place.of(enter(event, previous));
            case STATE_EXITED -> {
                Visit left = named(event, previous);
                left.close();
                yield Place.of(left);
            }
            case TASK_SCHEDULED -> schedule(event, previous);
            case TASK_SUCCEEDED, TASK_FAILED, TASK_TIMED_OUT -> end(event, previous);
            case FORK_STARTED -> {
                Visit fork = fork(event, previous);
                fork.startFork();
                yield Place.of(fork);
            }
            case FORK_ENDED -> {
                Visit fork = fork(event, previous);
                if (isFailure(event)) {
                    fork.close();
                }
                yield Place.of(fork);
            }
            case ITERATION_ENDED -> Place.of(fork(event, previous));
            case MAP_RUN, EXECUTION_ENDED -> previous;
            case OTHER ->
                event.type() == EventType.MAP_ITERATION_STARTED
                        ? new Place(iteration(event, previous), Optional.empty())
                        : previous;
        };
    }

    /** A Parallel or Map State that has succeeded can still fail, as its output is made. */
    private static boolean isFailure(HistoryEvent event) {
        return event.type() == EventType.MAP_STATE_FAILED || event.type() == EventType.PARALLEL_STATE_FAILED;
    }

    private Visit enter(HistoryEvent event, Place previous) throws NotImportableException {
        String name = name(event);
        HistoryEvent before = events.get(event.previousId());
        Frame frame = before != null && before.type() == EventType.PARALLEL_STATE_STARTED
                ? branch(event, name, previous)
                : previous.frame();
        JsonNode state = frame.state(name);
        if (!state.isObject()) {
            throw ofOtherDefinition(event, "the state '" + name + "' was entered, which the definition does not have");
        }
        if (state.has("ItemReader") || state.has("ResultWriter")) {
            throw new NotImportableException(Remark.at(
                    event,
                    Kind.DISTRIBUTED_MAP,
                    "what the state '" + name + "' read or wrote is not in the history",
                    "import executions that do not come to it"));
        }
        Visit visit = new Visit(name, state, frame);
        frame.add(visit);
        return visit;
    }

    private static Frame branch(HistoryEvent event, String name, Place previous) throws NotImportableException {
        return previous.visit()
                .flatMap(visit -> visit.beginBranch(name))
                .orElseThrow(() -> ofOtherDefinition(
                        event, "the state '" + name + "' was entered, and no branch of the definition starts with it"));
    }

    private Frame iteration(HistoryEvent event, Place previous) throws NotImportableException {
        OptionalLong index = event.number("index");
        if (index.isEmpty() || index.getAsLong() < 0 || index.getAsLong() >= MOST_ITERATIONS) {
            throw malformed(event, "the iteration has no index");
        }
        return fork(event, previous).iteration((int) index.getAsLong());
    }

    /** The Parallel or Map State that goes on here: the one that the event before belongs to, or the nearest around it. */
    private static Visit fork(HistoryEvent event, Place previous) throws NotImportableException {
        String type = event.word().startsWith("Map") ? "Map" : "Parallel";
        Optional<Visit> visit = previous.visit();
        if (visit.isEmpty()) {
            visit = previous.frame().container();
        }
        while (visit.isPresent() && (!visit.get().isOf(type) || visit.get().isClosed())) {
            visit = visit.get().frame().container();
        }
        return visit.orElseThrow(() ->
                ofOtherDefinition(event, "it belongs to a " + type + " State, and the definition has none there"));
    }

    /** The visit that ends. */
    private static Visit named(HistoryEvent event, Place previous) throws NotImportableException {
        String name = name(event);
        Optional<Visit> visit = previous.visit();
        while (visit.isPresent() && !visit.get().name().equals(name)) {
            visit = visit.get().frame().container();
        }
        return visit.orElseThrow(() -> malformed(event, "the state '" + name + "' is left, which was not entered"));
    }

    private static String name(HistoryEvent event) throws NotImportableException {
        return event.text("name").orElseThrow(() -> malformed(event, "it names no state"));
    }

    private Place schedule(HistoryEvent event, Place previous) throws NotImportableException {
        Visit visit = task(event, previous);
        add(new RecordedCall(visit, Optional.of(event)));
        return Place.of(visit);
    }

    private Place end(HistoryEvent event, Place previous) throws NotImportableException {
        Visit visit = task(event, previous);
        Optional<RecordedCall> open = visit.openCall();
        open.ifPresentOrElse(call -> call.end(event), () -> add(visit.unscheduledCall(event)));
        return Place.of(visit);
    }

    private void add(RecordedCall call) {
        call.visit().add(call);
        calls.add(call);
    }

    private static Visit task(HistoryEvent event, Place previous) throws NotImportableException {
        return previous.visit()
                .filter(visit -> !visit.resource().isEmpty())
                .orElseThrow(() ->
                        ofOtherDefinition(event, "it belongs to a Task State, and the definition has none there"));
    }

    private static NotImportableException malformed(HistoryEvent event, String message) {
        return new NotImportableException(Remark.at(
                event, Kind.MALFORMED_HISTORY, event.word() + ": " + message, "save the history again, whole"));
    }

    private static NotImportableException ofOtherDefinition(HistoryEvent event, String message) {
        return new NotImportableException(Remark.at(event, Kind.OTHER_DEFINITION, message, DEFINITION_OF_THEN));
    }
}
