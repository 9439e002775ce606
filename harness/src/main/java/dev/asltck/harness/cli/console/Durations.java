package dev.asltck.harness.cli.console;

import java.math.BigDecimal;
import java.time.Duration;

/** Lengths of time in words. */
public final class Durations {

    private Durations() {}

    /** Exactly, in the units that people count in: {@code 1d 2h}, {@code 1.5s}, {@code 0s}. */
    public static String text(Duration duration) {
        StringBuilder text = new StringBuilder();
        append(text, duration.toDaysPart(), "d");
        append(text, duration.toHoursPart(), "h");
        append(text, duration.toMinutesPart(), "m");
        BigDecimal seconds = BigDecimal.valueOf(duration.toSecondsPart()).add(nanos(duration));
        if (seconds.signum() != 0 || text.isEmpty()) {
            text.append(seconds.stripTrailingZeros().toPlainString()).append('s');
        }
        return text.toString().strip();
    }

    /** As a number of seconds. */
    public static BigDecimal seconds(Duration duration) {
        BigDecimal seconds =
                BigDecimal.valueOf(duration.toSeconds()).add(nanos(duration)).stripTrailingZeros();
        return seconds.setScale(Math.max(seconds.scale(), 0));
    }

    private static BigDecimal nanos(Duration duration) {
        return BigDecimal.valueOf(duration.toNanosPart(), 9);
    }

    private static void append(StringBuilder text, long amount, String unit) {
        if (amount != 0) {
            text.append(amount).append(unit).append(' ');
        }
    }
}
