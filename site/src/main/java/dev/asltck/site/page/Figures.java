package dev.asltck.site.page;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Numbers and times as pages show them, the same on every machine. */
public final class Figures {

    private static final String SECONDS = ":00Z";

    private Figures() {}

    /** With a comma between thousands. */
    public static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A number of things, whose plural has an s. */
    public static String counted(int number, String noun) {
        return grouped(number) + " " + noun + (number == 1 ? "" : "s");
    }

    /** In percent, rounded down: only all is 100 %. */
    public static String share(int part, int whole) {
        if (whole == 0) {
            return "\u2013";
        }
        long tenths = part * 1000L / whole;
        return tenths == 1000 ? "100 %" : String.format(Locale.ROOT, "%d.%d %%", tenths / 10, tenths % 10);
    }

    /** To the minute. The time may be one of which calendars know nothing. */
    public static String minute(Instant time) {
        String text = time.truncatedTo(ChronoUnit.MINUTES).toString();
        return text.substring(0, text.length() - SECONDS.length()).replace('T', ' ') + " UTC";
    }

    /** The day in the time zone of {@link #minute}. */
    public static String day(Instant time) {
        String text = time.toString();
        return text.substring(0, text.indexOf('T'));
    }
}
