package dev.asltck.harness.history;

import dev.asltck.harness.history.EventType.Step;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;

/**
 * An event of a history.
 *
 * @param id counted from 1
 * @param previousId of the event that it follows from; 0 for the first ones
 * @param word the type as AWS gives it
 * @param details what belongs to events of this type
 */
public record HistoryEvent(
        long id, long previousId, Optional<Instant> at, EventType type, String word, JsonNode details) {

    public boolean is(Step step) {
        return type.step() == step;
    }

    /** A text of the details, such as {@code error}. */
    public Optional<String> text(String name) {
        return Members.text(details, name);
    }

    /** A number of the details, such as {@code index}. */
    public OptionalLong number(String name) {
        JsonNode number = Members.of(details, name);
        return number.isIntegralNumber() && number.canConvertToLong()
                ? OptionalLong.of(number.longValue())
                : OptionalLong.empty();
    }

    /** Data of the details: {@code input}, {@code output} or {@code parameters}. */
    public EventData data(String name) {
        return EventData.of(details, name);
    }

    /** The variables that the state assigned as it was left, as far as they can be read. */
    public Map<String, JsonNode> assignedVariables() {
        Map<String, JsonNode> variables = new LinkedHashMap<>();
        Members.of(details, "assignedVariables")
                .forEachEntry(
                        (name, text) -> EventData.read(text).value().ifPresent(value -> variables.put(name, value)));
        return variables;
    }

    public boolean hasTruncatedVariables() {
        return Members.of(Members.of(details, "assignedVariablesDetails"), "truncated")
                .booleanValue(false);
    }
}
