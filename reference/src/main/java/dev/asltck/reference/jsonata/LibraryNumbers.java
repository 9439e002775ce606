package dev.asltck.reference.jsonata;

import dev.asltck.reference.jsonata.LibraryResult.UnsupportedValueException;
import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Numbers on their way out of the library: integers without a fraction, whatever arithmetic they come from. */
final class LibraryNumbers {

    /** Beyond it binary64 does not tell integers apart, and a number is better written with its exponent. */
    private static final double LARGEST_EXACT = 9_007_199_254_740_992.0;

    private LibraryNumbers() {}

    static JsonNode toJson(Number number, Flavor flavor) throws UnsupportedValueException {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        // As a text is read: to those who embed the interpreter, values of different Java types are not equal.
        if (number instanceof Integer integer) {
            return nodes.numberNode(integer);
        }
        if (number instanceof Long integer) {
            return nodes.numberNode(integer);
        }
        if (number instanceof BigInteger integer && flavor.hasBigIntegers()) {
            return nodes.numberNode(integer);
        }
        double value = number.doubleValue();
        if (!Double.isFinite(value)) {
            return notFinite(value, flavor);
        }
        boolean integral = value == Math.rint(value) && Math.abs(value) <= LARGEST_EXACT;
        return integral ? nodes.numberNode((long) value) : nodes.numberNode(BigDecimal.valueOf(value));
    }

    private static JsonNode notFinite(double value, Flavor flavor) throws UnsupportedValueException {
        if (!flavor.hasInfinity()) {
            throw new UnsupportedValueException();
        }
        return JsonNodeFactory.instance.stringNode(Double.toString(value));
    }
}
