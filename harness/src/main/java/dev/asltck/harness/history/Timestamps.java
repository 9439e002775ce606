package dev.asltck.harness.history;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Points in time as tools write them: an ISO text with {@code Z} or an offset (the command line, JavaScript, Go), the same with a space in
 * the middle (a date of Python as text), {@code /Date(milliseconds)/} (PowerShell), or a number of seconds or of milliseconds since 1970.
 */
final class Timestamps {

    private static final Pattern DATE_OF_MILLISECONDS = Pattern.compile("/Date\\((-?\\d{1,15})(?:[+-]\\d{4})?\\)/");

    /** In seconds the year 5138, in milliseconds 1973: the larger number counts milliseconds. */
    private static final double FEWEST_MILLISECONDS = 1e11;

    private static final double MOST = 1e15;

    private Timestamps() {}

    static Optional<Instant> read(JsonNode value) {
        if (value.isNumber()) {
            return ofNumber(value);
        }
        return value.isString() ? ofText(value.stringValue().strip()) : Optional.empty();
    }

    private static Optional<Instant> ofNumber(JsonNode number) {
        double approximately = number.doubleValue();
        if (!(Math.abs(approximately) < MOST)) {
            return Optional.empty();
        }
        BigDecimal exact = number.decimalValue();
        BigDecimal milliseconds = Math.abs(approximately) < FEWEST_MILLISECONDS ? exact.movePointRight(3) : exact;
        return Optional.of(Instant.ofEpochMilli(
                milliseconds.setScale(0, RoundingMode.HALF_UP).longValue()));
    }

    private static Optional<Instant> ofText(String text) {
        Matcher milliseconds = DATE_OF_MILLISECONDS.matcher(text);
        if (milliseconds.matches()) {
            return Optional.of(Instant.ofEpochMilli(Long.parseLong(milliseconds.group(1))));
        }
        try {
            return Optional.of(OffsetDateTime.parse(text.replaceFirst(" ", "T").replace("UTC", "Z"))
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
