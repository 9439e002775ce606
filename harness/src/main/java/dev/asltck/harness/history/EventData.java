package dev.asltck.harness.history;

import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The input, output or parameters of an event or an execution.
 *
 * @param value unless it is not there
 * @param whyAbsent why there is no value, as the end of a sentence about it
 */
public record EventData(Optional<JsonNode> value, String whyAbsent) {

    private static final String PRESENT = "";

    /** Reads a member and the member that says whether it was cut; both absent where the caller did not ask for data. */
    static EventData of(JsonNode details, String name) {
        JsonNode about = Members.of(details, name + "Details");
        if (Members.of(about, "truncated").booleanValue(false)) {
            return absent("is truncated");
        }
        JsonNode data = Members.of(details, name);
        if (data.isMissingNode()) {
            return absent("is not in the history, which was perhaps saved without execution data");
        }
        return read(data);
    }

    /** Data is the text of a JSON value, unless a tool has read it already. */
    static EventData read(JsonNode data) {
        return data.isString() ? parsed(data.stringValue()) : new EventData(Optional.of(data), PRESENT);
    }

    static EventData absent(String why) {
        return new EventData(Optional.empty(), why);
    }

    private static EventData parsed(String text) {
        try {
            return new EventData(Optional.of(Json.read(text)), PRESENT);
        } catch (JsonSyntaxException e) {
            return absent("is no JSON text: " + e.explanation());
        }
    }

    /** This, or where it is absent the other. */
    public EventData or(EventData other) {
        return value.isPresent() || other.value.isEmpty() ? this : other;
    }
}
