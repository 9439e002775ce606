package dev.asltck.reference.jsonata;

import com.dashjoin.jsonata.Jsonata;
import com.dashjoin.jsonata.Jsonata.JFunction;
import com.dashjoin.jsonata.Parser.Symbol;
import com.dashjoin.jsonata.utils.Signature;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which argument of a call it is that the signature of the function does not accept. */
final class SignatureFault {

    private static final LibraryField SIGNATURE = LibraryField.of(JFunction.class, "signature");
    private static final LibraryField PARAMETERS = LibraryField.of(Signature.class, "_params");

    private SignatureFault() {}

    /**
     * Its number, counted from 1: the one behind all that the parameters accept, taken one after another. Empty if the signature accepts
     * them all, or there is none.
     */
    static OptionalInt argument(@Nullable Object function, List<@Nullable Object> arguments) {
        String types = arguments.stream().map(SignatureFault::type).collect(Collectors.joining());
        StringBuilder accepted = new StringBuilder();
        int good = 0;
        List<?> parameters = parameters(function);
        for (Object parameter : parameters) {
            Matcher matcher = Pattern.compile(
                            accepted.append(accepted(parameter)).toString())
                    .matcher(types);
            if (!matcher.lookingAt()) {
                return OptionalInt.of(good + 1);
            }
            good = matcher.end();
        }
        return parameters.isEmpty() || good == types.length() ? OptionalInt.empty() : OptionalInt.of(good + 1);
    }

    private static List<?> parameters(@Nullable Object function) {
        Object signature = function instanceof JFunction library
                ? SIGNATURE.value(library)
                : function instanceof Symbol lambda ? lambda.signature : null;
        return signature == null ? List.of() : (List<?>) Objects.requireNonNull(PARAMETERS.value(signature));
    }

    /** The letters of the types that a parameter accepts. */
    private static String accepted(Object parameter) {
        return String.valueOf(LibraryField.of(parameter.getClass(), "regex").value(parameter));
    }

    /** A letter, as in signatures. */
    private static String type(@Nullable Object value) {
        if (value == null) {
            return "m";
        }
        if (value == Jsonata.NULL_VALUE) {
            return "l";
        }
        if (value instanceof Number) {
            return "n";
        }
        if (value instanceof String) {
            return "s";
        }
        if (value instanceof Boolean) {
            return "b";
        }
        if (value instanceof List) {
            return "a";
        }
        return value instanceof Map ? "o" : "f";
    }
}
