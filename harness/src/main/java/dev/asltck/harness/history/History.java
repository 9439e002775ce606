package dev.asltck.harness.history;

import dev.asltck.harness.history.EventType.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * The history of an execution.
 *
 * @param events by id, whatever the order in which they were saved
 */
public record History(List<HistoryEvent> events) {

    public History {
        events = List.copyOf(events);
    }

    /**
     * Puts pages together. Events that are on several pages count once.
     *
     * @param pages answers of GetExecutionHistory, or lists of events
     * @throws UnreadableHistoryException if something there is no event
     */
    public static History of(List<JsonNode> pages) throws UnreadableHistoryException {
        TreeMap<Long, HistoryEvent> events = new TreeMap<>();
        for (JsonNode page : pages) {
            JsonNode list = page.isArray() ? page : Members.of(page, "events");
            for (JsonNode node : list) {
                HistoryEvent event = read(node);
                HistoryEvent other = events.putIfAbsent(event.id(), event);
                if (other != null && !other.equals(event)) {
                    throw new UnreadableHistoryException(
                            "there are two events " + event.id() + ": these are the histories of several executions");
                }
            }
        }
        return new History(new ArrayList<>(events.values()));
    }

    private static HistoryEvent read(JsonNode node) throws UnreadableHistoryException {
        JsonNode id = Members.of(node, "id");
        String word = Members.text(node, "type").orElse("");
        if (!id.isIntegralNumber() || !id.canConvertToLong() || word.isEmpty()) {
            throw new UnreadableHistoryException("there is an event without an id or a type");
        }
        EventType type = EventType.of(word);
        return new HistoryEvent(
                id.longValue(),
                Members.of(node, "previousEventId").longValue(0),
                Timestamps.read(Members.of(node, "timestamp")),
                type,
                word,
                Members.of(node, type.detailsMember()));
    }

    /** The first event of a type. */
    public Optional<HistoryEvent> first(EventType type) {
        return events.stream().filter(event -> event.type() == type).findFirst();
    }

    /** How the execution ended, if it did. */
    public Optional<HistoryEvent> end() {
        return events.stream().filter(event -> event.is(Step.EXECUTION_ENDED)).reduce((earlier, later) -> later);
    }

    /** The ids that are missing, as a text; empty if none is. */
    public Optional<String> gap() {
        long expected = 1;
        for (HistoryEvent event : events) {
            if (event.id() > expected) {
                long last = event.id() - 1;
                return Optional.of(
                        expected == last ? "event " + last + " is" : "events " + expected + " to " + last + " are");
            }
            expected = event.id() + 1;
        }
        return Optional.empty();
    }

    /** The part before an event. */
    public History before(HistoryEvent event) {
        return new History(
                events.stream().filter(each -> each.id() < event.id()).toList());
    }
}
