package dev.asltck.reference.jsonata;

import com.dashjoin.jsonata.Functions;
import com.dashjoin.jsonata.JException;
import com.dashjoin.jsonata.utils.Constants;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.ShownValue;
import dev.asltck.reference.jsonata.LibraryResult.UnsupportedValueException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What the library throws, in the words of the JSONata reference implementation: the code and its message. The library has both, but its
 * catalogue says "Object" for every function, and it leaves out or mixes up what is to be filled in.
 */
final class LibraryMessage {

    private static final String FIRST = "<first>";
    private static final String SECOND = "<second>";
    private static final String NAME = "{\"" + FIRST + "\"}";
    private static final int CODE_LENGTH = "T2001".length();

    /** By the letter of a signature: what an array has to hold. */
    private static final Map<String, String> ELEMENTS =
            Map.of("a", "arrays", "b", "booleans", "f", "functions", "n", "numbers", "o", "objects", "s", "strings");

    /** Messages that the library gives without their codes. */
    private static final List<Uncoded> UNCODED = List.of(
            Uncoded.of("D3010", "Second argument of replace function cannot be an empty string"),
            Uncoded.of("D3011", "Fourth argument of replace function must evaluate to a positive number"),
            Uncoded.of("D3130", Constants.ERR_MSG_SEQUENCE_UNSUPPORTED),
            Uncoded.of("D3131", Constants.ERR_MSG_DIFF_DECIMAL_GROUP),
            Uncoded.of("D3132", Constants.ERR_MSG_UNKNOWN_COMPONENT_SPECIFIER),
            Uncoded.of("D3133", Constants.ERR_MSG_INVALID_NAME_MODIFIER),
            Uncoded.of("D3134", Constants.ERR_MSG_TIMEZONE_FORMAT),
            Uncoded.of("D3135", Constants.ERR_MSG_NO_CLOSING_BRACKET),
            Uncoded.of("D3136", Constants.ERR_MSG_MISSING_FORMAT));

    /** What the library says where a function of Java does not take the arguments. */
    private static final String REFUSED_BY_JAVA = "Argument error calling function";

    /** @param pattern of all that the format may come to; its first group is what is filled in, if anything is */
    private record Uncoded(String code, String format, Pattern pattern) {

        static Uncoded of(String code, String format) {
            String pattern = Pattern.quote(format).replace("%s", "\\E(.*)\\Q") + "()";
            return new Uncoded(code, format, Pattern.compile(pattern, Pattern.DOTALL));
        }

        Optional<String> coded(String text) {
            Matcher matcher = pattern.matcher(text);
            return matcher.matches()
                    ? Optional.of(code + ": " + String.format(Locale.ROOT, format, json(matcher.group(1))))
                    : Optional.empty();
        }
    }

    private final Trail trail;

    private LibraryMessage(Trail trail) {
        this.trail = trail;
    }

    /** The end of a sentence that says that something was thrown: with a code it is a sentence of its own. */
    static String of(RuntimeException thrown, Trail trail) {
        LibraryMessage message = new LibraryMessage(trail);
        return message.coded(thrown).map(text -> ". " + text).orElseGet(() -> ": " + text(thrown));
    }

    private static String text(RuntimeException thrown) {
        return thrown instanceof JException failure ? failure.getError() : String.valueOf(thrown.getMessage());
    }

    private Optional<String> coded(RuntimeException thrown) {
        if (thrown instanceof JException failure && failure.getError().length() == CODE_LENGTH) {
            return Optional.of(failure.getError() + ": " + filled(failure));
        }
        String text = text(thrown);
        return text.contains(REFUSED_BY_JAVA)
                ? Optional.of("T0410: " + signature(null))
                : UNCODED.stream().flatMap(known -> known.coded(text).stream()).findFirst();
    }

    private String filled(JException failure) {
        Object first = failure.getCurrent();
        Object second = failure.getExpected();
        String code = failure.getError();
        return switch (code) {
            // Functions of our own know which argument it is.
            case "T0410" ->
                failure.getLocation() == LibraryCall.KNOWN_ARGUMENT ? fill(code, first, second) : signature(second);
            case "T0411" -> fill(code, second, function());
            // All functions with an array of one type take it as their first argument.
            case "T0412" -> fill(code, 1, function()).replace("{{type}}", json(ELEMENTS.get(String.valueOf(second))));
            case "T2009" -> fill(code, first, second).replace("{{token}}", json(trail.operator()));
            case "T1005", "T1007" -> template(code).replace(NAME, String.valueOf(first));
            case "D1002" -> fill(code, trail.values().get(0), null);
            // The library gives the radix as the place of the error.
            case "D3100" -> fill(code, failure.getLocation(), null);
            case "D3140" ->
                template(code).replace(NAME, String.valueOf(second)).replace('"' + SECOND + '"', json(first));
            default -> fill(code, first, second);
        };
    }

    /** @param callee what the library calls the function: it tells a function that is called in turn, whose arguments are not known */
    private String signature(@Nullable Object callee) {
        OptionalInt argument = SignatureFault.argument(trail.calledFunction(), trail.arguments());
        boolean isInTurn = argument.isEmpty() && callee != null;
        return fill("T0410", argument.orElse(1), isInTurn ? callee : function());
    }

    /** Undefined where the function has no name. */
    private @Nullable Object function() {
        return trail.function().orElse(null);
    }

    private static String fill(String code, @Nullable Object first, @Nullable Object second) {
        return template(code)
                .replace('"' + FIRST + '"', json(first))
                .replace('"' + SECOND + '"', json(second))
                .replace(FIRST, first instanceof String text ? text : json(first));
    }

    private static String template(String code) {
        return JException.msg(code, -1, FIRST, SECOND).replace("Object", "function");
    }

    private static String json(@Nullable Object value) {
        if (value instanceof String text) {
            return Json.write(JsonNodeFactory.instance.stringNode(text));
        }
        if (value instanceof Map || value instanceof List) {
            return container(value);
        }
        boolean isInJson = value != null && !(value instanceof Double number && !Double.isFinite(number));
        return isInJson ? String.valueOf(Functions.string(value, false)) : Objects.toString(value, "undefined");
    }

    /** Not as the library writes it: that fails on numbers without bounds, and takes for ever where parts are shared. */
    private static String container(Object value) {
        try {
            return ShownValue.of(LibraryResult.toJson(value, Json.MAX_NESTING, Flavor.of(Dialect.AWS)));
        } catch (UnsupportedValueException e) {
            return value instanceof Map ? "(an object)" : "(an array)";
        }
    }
}
