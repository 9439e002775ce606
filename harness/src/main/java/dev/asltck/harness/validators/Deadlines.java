package dev.asltck.harness.validators;

import java.math.BigDecimal;
import java.time.Duration;

/** What is said of a deadline that has passed. */
final class Deadlines {

    private Deadlines() {}

    static String passed(Duration deadline) {
        String seconds =
                BigDecimal.valueOf(deadline.toMillis(), 3).stripTrailingZeros().toPlainString();
        return "no answer within " + seconds + (seconds.equals("1") ? " second" : " seconds");
    }
}
