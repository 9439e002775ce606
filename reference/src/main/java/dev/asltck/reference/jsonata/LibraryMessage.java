package dev.asltck.reference.jsonata;

import com.dashjoin.jsonata.Functions;
import com.dashjoin.jsonata.JException;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.ShownValue;
import dev.asltck.reference.jsonata.LibraryResult.UnsupportedValueException;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What the library throws, in the words of the JSONata reference implementation: the code and its message. The library has both, but its
 * catalogue says "Object" for every function, and it leaves out or mixes up what is to be filled in.
 */
final class LibraryMessage {

    private static final String FIRST = "<first>";
    private static final String SECOND = "<second>";
    private static final int CODE_LENGTH = "T2001".length();

    /** By the letter of a signature: what an array has to hold. */
    private static final Map<String, String> ELEMENTS =
            Map.of("a", "arrays", "b", "booleans", "f", "functions", "n", "numbers", "o", "objects", "s", "strings");

    /** Codes of messages that the library gives without them. */
    private static final List<String> WITHOUT_CODE =
            List.of("D3010", "D3011", "D3012", "D3130", "D3131", "D3132", "D3133", "D3134", "D3135", "D3136");

    /** Functions of the library that throw what Java throws, with the code that the error has. */
    private static final List<OfJava> OF_JAVA = List.of(
            new OfJava("number", NumberFormatException.class, "D3030"),
            new OfJava("toMillis", DateTimeParseException.class, "D3110"),
            new OfJava("sort", ClassCastException.class, "D3070"),
            new OfJava("decodeUrl", IllegalArgumentException.class, "D3140"),
            new OfJava("decodeUrlComponent", IllegalArgumentException.class, "D3140"));

    private record OfJava(String function, Class<? extends RuntimeException> type, String code) {}

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
        return ofFunction(thrown)
                .or(() -> WITHOUT_CODE.stream()
                        .flatMap(code -> recognized(code, text).stream())
                        .findFirst());
    }

    /** Of an exception of Java it is the function that tells the code; its argument is in the message. */
    private Optional<String> ofFunction(RuntimeException thrown) {
        String function = trail.function().orElse("");
        return OF_JAVA.stream()
                .filter(known ->
                        known.function().equals(function) && known.type().isInstance(thrown))
                .findFirst()
                .map(known -> known.code() + ": "
                        + template(known.code())
                                .replace("{\"" + FIRST + "\"}", function)
                                .replace('"' + FIRST + '"', json(argument(0)))
                                .replace('"' + SECOND + '"', json(argument(0))));
    }

    /** A text that is the message of this code, with any value filled in; with that value as JSON. */
    private static Optional<String> recognized(String code, String text) {
        String template = template(code);
        String[] parts = template.split('"' + FIRST + '"', -1);
        if (parts.length == 1) {
            return text.equals(template) ? Optional.of(code + ": " + text) : Optional.empty();
        }
        boolean fits = text.startsWith(parts[0])
                && text.endsWith(parts[1])
                && text.length() >= parts[0].length() + parts[1].length();
        return fits
                ? Optional.of(code + ": " + parts[0]
                        + json(text.substring(parts[0].length(), text.length() - parts[1].length())) + parts[1])
                : Optional.empty();
    }

    private String filled(JException failure) {
        Object first = failure.getCurrent();
        Object second = failure.getExpected();
        String code = failure.getError();
        return switch (code) {
            case "T0410" -> fill(code, argumentNumber(failure), function(second));
            case "T0411" -> fill(code, Objects.requireNonNullElse(second, 1), function(null));
            // All functions with an array of one type take it as their first argument.
            case "T0412" ->
                fill(code, 1, function(null))
                        .replace("{{type}}", second == null ? "undefined" : json(ELEMENTS.get(String.valueOf(second))));
            case "T2009" -> fill(code, first, second).replace("{{token}}", json(trail.operator()));
            case "T1005", "T1007" -> template(code).replace("{\"" + FIRST + "\"}", String.valueOf(first));
            case "D1002" ->
                fill(code, trail.values().isEmpty() ? first : trail.values().get(0), null);
            case "D3100" -> fill(code, argument(1), null);
            default -> fill(code, first, second);
        };
    }

    /** The library says that it is the first, whichever it is; functions of our own know better. */
    private @Nullable Object argumentNumber(JException failure) {
        return failure.getLocation() == LibraryCall.KNOWN_ARGUMENT
                ? failure.getCurrent()
                : SignatureFault.argument(trail.calledFunction(), trail.arguments());
    }

    private Object function(@Nullable Object otherwise) {
        return trail.function().<Object>map(name -> name).orElse(otherwise == null ? "" : otherwise);
    }

    private @Nullable Object argument(int index) {
        List<@Nullable Object> arguments = trail.arguments();
        return index < arguments.size() ? arguments.get(index) : null;
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
