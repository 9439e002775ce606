package dev.asltck.reference.parse;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.time.Timestamp;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Reads literal timestamps.
 *
 * @see <a href="https://states-language.net/spec.html#timestamps">Timestamps</a>
 */
final class Timestamps {
    private static final int T_POSITION = 10;

    private Timestamps() {}

    /**
     * Reads a timestamp.
     *
     * @param timestamp the check that it is one
     * @param letterT the check that it has an uppercase T
     * @param letterZ the check that it has an uppercase Z or a numeric offset
     */
    static Optional<Instant> read(Value value, Check timestamp, Check letterT, Check letterZ) {
        Optional<String> text = value.data().filter(JsonNode::isString).map(JsonNode::stringValue);
        Optional<Instant> instant = text.flatMap(Timestamp::parse);
        if (value.isPresent() && instant.isEmpty()) {
            value.wrong(
                    text.map(written -> violated(written, timestamp, letterT, letterZ))
                            .orElse(timestamp),
                    "but has to be an RFC 3339 timestamp",
                    "Write it like \"2016-03-14T01:59:00Z\" or \"2016-03-14T01:59:00+01:00\".");
        }
        return instant;
    }

    private static Check violated(String text, Check timestamp, Check letterT, Check letterZ) {
        String withT = text.length() > T_POSITION
                ? text.substring(0, T_POSITION) + 'T' + text.substring(T_POSITION + 1)
                : text;
        String withZ = withT.endsWith("z") ? withT.substring(0, withT.length() - 1) + 'Z' : withT + 'Z';
        if (isTimestamp(withT)) {
            return letterT;
        }
        if (isTimestamp(withZ)) {
            return withT.equals(text) ? letterZ : letterZ.breaking(letterT.requirements());
        }
        return timestamp;
    }

    private static boolean isTimestamp(String text) {
        return Timestamp.parse(text).isPresent();
    }
}
