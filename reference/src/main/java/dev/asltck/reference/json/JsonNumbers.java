package dev.asltck.reference.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NumericNode;

/**
 * Numbers by their value, whichever way they are written: {@code 1}, {@code 1.0} and {@code 1e0} are one number and an integer.
 *
 * @see <a href="https://states-language.net/spec.html#data">Data</a>
 */
public final class JsonNumbers {

    /** Digits up to which an integer written with an exponent counts as one: {@code 1e2147483647} is not written out. */
    private static final int MAX_DIGITS = Json.MAX_NUMBER_LENGTH;

    private static final BigInteger LEAST_UNREADABLE = BigInteger.TEN.pow(MAX_DIGITS);

    private static final BigInteger MAX_LONG = BigInteger.valueOf(Long.MAX_VALUE);
    private static final BigInteger MIN_LONG = BigInteger.valueOf(Long.MIN_VALUE);

    private JsonNumbers() {}

    /** Compares two numbers. */
    public static int compare(JsonNode left, JsonNode right) {
        return isLong(left) && isLong(right)
                ? Long.compare(left.longValue(), right.longValue())
                : left.decimalValue().compareTo(right.decimalValue());
    }

    private static boolean isLong(JsonNode number) {
        return number.isInt() || number.isLong();
    }

    /** The number that a string holds; any other value as it is. */
    public static JsonNode ofText(JsonNode value) {
        if (!value.isString() || value.stringValue().length() > MAX_DIGITS) {
            return value;
        }
        try {
            return JsonNodeFactory.instance.numberNode(new BigDecimal(value.stringValue()));
        } catch (NumberFormatException e) {
            return value;
        }
    }

    /** Whether a value is a number without a fraction. */
    public static boolean isInteger(JsonNode value) {
        return integer(value).isPresent();
    }

    /** The value as an integer, if it is one. */
    public static Optional<BigInteger> integer(JsonNode value) {
        if (value.isIntegralNumber()) {
            return Optional.of(value.bigIntegerValue());
        }
        return value.isNumber() ? integer(value.decimalValue()) : Optional.empty();
    }

    /** An integer as {@code long}; beyond its range the nearest one. */
    public static long toLongSaturated(JsonNode integer) {
        BigInteger value = integer(integer).orElseThrow(() -> new IllegalArgumentException("no integer"));
        return value.min(MAX_LONG).max(MIN_LONG).longValue();
    }

    /** Whether an integer has no more digits than a JSON text may give one. */
    public static boolean isReadable(BigInteger value) {
        return value.abs().compareTo(LEAST_UNREADABLE) < 0;
    }

    /** The number as a JSON value, in the narrowest form, which is the one it has when read from a text. */
    public static NumericNode node(BigInteger value) {
        return switch (value.bitLength() / Integer.SIZE) {
            case 0 -> JsonNodeFactory.instance.numberNode(value.intValue());
            case 1 -> JsonNodeFactory.instance.numberNode(value.longValue());
            default -> (NumericNode) JsonNodeFactory.instance.numberNode(value);
        };
    }

    private static Optional<BigInteger> integer(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        boolean isInteger = plain.scale() <= 0 && (long) plain.precision() - plain.scale() <= MAX_DIGITS;
        return isInteger ? Optional.of(plain.toBigIntegerExact()) : Optional.empty();
    }
}
