package dev.asltck.reference.history;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One event of an execution history.
 *
 * @param id its number, counted from 1
 * @param previousEventId number of the event that led to it; 0 for none
 * @param type such as {@code TaskStateEntered}
 * @param details what belongs to the type, if anything does
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_HistoryEvent.html">HistoryEvent</a>
 */
public record HistoryEvent(long id, long previousEventId, Instant timestamp, String type, Optional<Details> details) {

    private static final DateTimeFormatter TIMESTAMP = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss.SSSxxx", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /**
     * The details of an event.
     *
     * @param name of the member that holds them, such as {@code stateEnteredEventDetails}
     */
    public record Details(String name, ObjectNode members) {}

    /** The event as the AWS command line prints it. */
    public ObjectNode toJson() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("timestamp", TIMESTAMP.format(timestamp));
        json.put("type", type);
        json.put("id", id);
        json.put("previousEventId", previousEventId);
        details.ifPresent(present -> json.set(present.name(), present.members()));
        return json;
    }
}
