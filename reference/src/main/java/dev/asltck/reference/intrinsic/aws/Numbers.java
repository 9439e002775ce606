package dev.asltck.reference.intrinsic.aws;

import java.math.BigInteger;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Integers made of numbers with fractions. AWS documents that they are rounded; recorded is that most functions truncate. */
final class Numbers {

    private Numbers() {}

    /** The number without its fraction. One with a fraction or an exponent is a binary64 number first. */
    static Optional<BigInteger> truncated(JsonNode value) {
        if (value.isIntegralNumber()) {
            return Optional.of(value.bigIntegerValue());
        }
        return value.isNumber() ? Optional.of(BigInteger.valueOf((long) binary64(value))) : Optional.empty();
    }

    /**
     * The nearest integer, of two the greater, if it has 32 bits. A number with a fraction or an exponent loses what is beyond them, so
     * that AWS accepts {@code 1e309}, an infinite one.
     */
    static Optional<Integer> rounded(JsonNode value) {
        if (value.isInt()) {
            return Optional.of(value.intValue());
        }
        return value.isNumber() && !value.isIntegralNumber()
                ? Optional.of((int) Math.round(binary64(value)))
                : Optional.empty();
    }

    private static double binary64(JsonNode number) {
        return number.decimalValue().doubleValue();
    }
}
