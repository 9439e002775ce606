package dev.asltck.reference.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one timestamp, character by character: {@code date-time} in the grammar of RFC 3339 (5.6), in its uppercase form.
 *
 * @see <a href="https://states-language.net/spec.html#timestamps">Timestamps</a>
 */
final class TimestampReader {

    private static final int MAX_HOUR = 23;
    private static final int MAX_MINUTE = 59;
    private static final int LEAP_SECOND = 60;
    private static final int NANO_DIGITS = 9;
    private static final int FIRST_YEAR_OF_LEAP_SECONDS = 1972;
    private static final Set<MonthDay> DAYS_OF_LEAP_SECONDS =
            Set.of(MonthDay.of(Month.JUNE, 30), MonthDay.of(Month.DECEMBER, 31));

    private final String text;
    private int position;
    private boolean malformed;

    TimestampReader(String text) {
        this.text = text;
    }

    Optional<Instant> read() {
        int year = number(4, 0, 9999);
        expect('-');
        int month = number(2, 1, 12);
        expect('-');
        int day = number(2, 1, 31);
        expect('T');
        int hour = number(2, 0, MAX_HOUR);
        expect(':');
        int minute = number(2, 0, MAX_MINUTE);
        expect(':');
        int second = number(2, 0, LEAP_SECOND);
        int nanos = fraction();
        int offset = offsetMinutes();
        if (malformed
                || position < text.length()
                || day > YearMonth.of(year, month).lengthOfMonth()) {
            return Optional.empty();
        }
        LocalDateTime utc = LocalDateTime.of(year, month, day, hour, minute, Math.min(second, LEAP_SECOND - 1), nanos)
                .minusMinutes(offset);
        return second < LEAP_SECOND ? Optional.of(utc.toInstant(ZoneOffset.UTC)) : leapSecond(utc);
    }

    private static Optional<Instant> leapSecond(LocalDateTime utc) {
        boolean isPossible = utc.getYear() >= FIRST_YEAR_OF_LEAP_SECONDS
                && DAYS_OF_LEAP_SECONDS.contains(MonthDay.from(utc))
                && utc.getHour() == MAX_HOUR
                && utc.getMinute() == MAX_MINUTE;
        return isPossible ? Optional.of(utc.plusSeconds(1).toInstant(ZoneOffset.UTC)) : Optional.empty();
    }

    /** Nanoseconds; digits beyond are dropped. */
    private int fraction() {
        if (!at('.')) {
            return 0;
        }
        int start = ++position;
        int nanos = 0;
        for (; isDigit(); position++) {
            if (position - start < NANO_DIGITS) {
                nanos = nanos * 10 + digit();
            }
        }
        malformed |= position == start;
        for (int digits = position - start; digits < NANO_DIGITS; digits++) {
            nanos *= 10;
        }
        return nanos;
    }

    private int offsetMinutes() {
        if (at('Z')) {
            position++;
            return 0;
        }
        boolean west = at('-');
        if (!west) {
            expect('+');
        } else {
            position++;
        }
        int hours = number(2, 0, MAX_HOUR);
        expect(':');
        int minutes = hours * 60 + number(2, 0, MAX_MINUTE);
        return west ? -minutes : minutes;
    }

    private int number(int digits, int least, int greatest) {
        int end = position + digits;
        int value = 0;
        for (; position < end && isDigit(); position++) {
            value = value * 10 + digit();
        }
        malformed |= position < end || value < least || value > greatest;
        return value;
    }

    private void expect(char c) {
        malformed |= !at(c);
        position++;
    }

    private boolean at(char c) {
        return position < text.length() && text.charAt(position) == c;
    }

    private boolean isDigit() {
        return position < text.length() && text.charAt(position) >= '0' && text.charAt(position) <= '9';
    }

    private int digit() {
        return text.charAt(position) - '0';
    }
}
