package dev.asltck.site.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and times as pages show them, the same on every machine. */
public final class Figures {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

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

    /** To the minute. */
    public static String minute(Instant time) {
        return MINUTE.format(time) + " UTC";
    }
}
