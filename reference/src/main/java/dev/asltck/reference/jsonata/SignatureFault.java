package dev.asltck.reference.jsonata;

import com.dashjoin.jsonata.Jsonata;
import com.dashjoin.jsonata.Jsonata.JFunction;
import com.dashjoin.jsonata.utils.Signature;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which argument of a call it is that the signature of the function does not accept. */
final class SignatureFault {

    private SignatureFault() {}

    /** Its number, counted from 1: the one behind all that the parameters accept, taken one after another. */
    static int argument(@Nullable Object function, List<@Nullable Object> arguments) {
        if (!(function instanceof JFunction library)) {
            return 1;
        }
        String types = arguments.stream().map(SignatureFault::type).collect(Collectors.joining());
        StringBuilder accepted = new StringBuilder();
        int good = 0;
        for (String parameter : parameters(library)) {
            Matcher matcher =
                    Pattern.compile(accepted.append(parameter).toString()).matcher(types);
            if (!matcher.lookingAt()) {
                break;
            }
            good = matcher.end();
        }
        return good + 1;
    }

    /** For each parameter, the letters of the types that it accepts. */
    private static List<String> parameters(JFunction function) {
        Object signature = LibraryFields.value(JFunction.class, "signature", function);
        Object parameters = signature == null ? null : LibraryFields.value(Signature.class, "_params", signature);
        return parameters instanceof List<?> list
                ? list.stream()
                        .map(Objects::requireNonNull)
                        .map(SignatureFault::accepted)
                        .toList()
                : List.of();
    }

    private static String accepted(Object parameter) {
        return String.valueOf(LibraryFields.value(parameter.getClass(), "regex", parameter));
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
