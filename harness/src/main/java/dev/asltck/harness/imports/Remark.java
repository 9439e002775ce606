package dev.asltck.harness.imports;

import dev.asltck.harness.history.HistoryEvent;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * Something about a recording that its user has to know.
 *
 * @param event that it is about, by id
 * @param message what is the matter, as a sentence without its full stop
 * @param remedy what to do, or what the case does about it
 */
public record Remark(Kind kind, OptionalLong event, String message, String remedy) {

    /** What it is about; the first ones leave no case. */
    public enum Kind {
        NO_HISTORY,
        MALFORMED_HISTORY,
        EVENTS_MISSING,
        NOT_ENDED,
        ABORTED,
        NO_TIME,
        NO_DEFINITION,
        OTHER_DEFINITION,
        DISTRIBUTED_MAP,
        DATA_MISSING,
        IDENTITY_MISSING,
        NAMELESS_ERROR,
        /** From here on there is a case, which says less than it could. */
        REDRIVEN,
        OPEN_DATA,
        OPEN_VALUES,
        OPEN_ORDER,
        CHANCE,
        UNKNOWN_EVENT;

        /** As summaries spell it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Remark of(Kind kind, String message, String remedy) {
        return new Remark(kind, OptionalLong.empty(), message, remedy);
    }

    static Remark at(HistoryEvent event, Kind kind, String message, String remedy) {
        return new Remark(kind, OptionalLong.of(event.id()), message, remedy);
    }

    /** The same with a capital letter and a full stop. */
    String sentence() {
        return Character.toUpperCase(text().charAt(0)) + text().substring(1) + ".";
    }

    /** {@code event 7: message; remedy}. */
    public String text() {
        String where = event.isPresent() ? "event " + event.getAsLong() + ": " : "";
        return where + message + "; " + remedy;
    }
}
