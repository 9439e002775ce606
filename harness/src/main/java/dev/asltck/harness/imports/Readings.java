package dev.asltck.harness.imports;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a definition reads that no input gives it: chance, time, and what the Context Object says. */
final class Readings {

    /** What can be read. */
    enum Reading {
        EXECUTION,
        STATE_MACHINE,
        /** Something of the Context Object beyond the item of a Map State and the task token. */
        CONTEXT,
        /** Names and ids of the execution and its state machine. */
        IDENTITY,
        TOKEN,
        TIME,
        /** A Wait State that waits until a point in time. */
        TIME_OF_DAY,
        UUID,
        CHANCE,
        CHOICE
    }

    /** One of the fields, or all of them together. */
    private static final Pattern IDENTITY = Pattern.compile("(Execution|StateMachine)(\\W{1,3}(Id|Name)\\b|\\W*$)");

    private final Set<Reading> readings = EnumSet.noneOf(Reading.class);

    private Readings() {}

    static Readings of(JsonNode definition) {
        Readings readings = new Readings();
        readings.scan("", definition);
        return readings;
    }

    boolean has(Reading reading) {
        return readings.contains(reading);
    }

    private void scan(String name, JsonNode node) {
        if (node.isString()) {
            scan(name, node.stringValue());
        } else if (node.isObject()) {
            node.forEachEntry(this::scan);
        } else {
            node.forEach(element -> scan(name, element));
        }
    }

    private void scan(String name, String text) {
        addIf(Reading.CHOICE, name.equals("Type") && text.equals("Choice"));
        addIf(Reading.TIME_OF_DAY, name.equals("Timestamp") || name.equals("TimestampPath"));
        addIf(Reading.UUID, contains(text, "States.UUID", "$uuid("));
        addIf(Reading.CHANCE, contains(text, "States.MathRandom", "$random(", "$shuffle("));
        addIf(Reading.TIME, contains(text, "$now(", "$millis("));
        if (contains(text, "$$", "$states.context")) {
            scanContext(text);
        }
    }

    private void scanContext(String text) {
        boolean whole = !contains(text, "Execution", "StateMachine", "State", "Task", "Map");
        addIf(Reading.EXECUTION, whole || text.contains("Execution"));
        addIf(Reading.STATE_MACHINE, whole || text.contains("StateMachine"));
        addIf(Reading.IDENTITY, whole || IDENTITY.matcher(text).find());
        addIf(Reading.TOKEN, whole || text.contains("Token"));
        addIf(Reading.TIME, whole || text.contains("EnteredTime") || readsAllOfState(text));
        addIf(Reading.CONTEXT, whole || contains(text, "Execution", "State"));
    }

    /** The object as a whole has the time at which the state was entered. */
    private static boolean readsAllOfState(String text) {
        return text.toLowerCase(Locale.ROOT).strip().endsWith(".state") || text.contains(".State ");
    }

    private static boolean contains(String text, String... parts) {
        return Stream.of(parts).anyMatch(text::contains);
    }

    private void addIf(Reading reading, boolean condition) {
        if (condition) {
            readings.add(reading);
        }
    }
}
