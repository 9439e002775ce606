package dev.asltck.reference.jsonata;

import com.dashjoin.jsonata.Functions;
import com.dashjoin.jsonata.JException;
import dev.asltck.reference.json.Json;
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

    /** Messages that the library gives without their codes. */
    private static final List<String> WITHOUT_CODE = List.of("D3010", "D3011", "D3012");

    /** The library's own functions that throw what Java throws: the code that the error has, with the first argument in its message. */
    private static final Map<String, Class<? extends RuntimeException>> THROWN_BY = Map.of(
            "number", NumberFormatException.class,
            "toMillis", DateTimeParseException.class,
            "sort", ClassCastException.class);

    private static final Map<String, String> CODES = Map.of("number", "D3030", "toMillis", "D3110", "sort", "D3070");

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
        if (!(thrown instanceof JException failure)) {
            return ofFunction(thrown);
        }
        if (failure.getError().length() == CODE_LENGTH) {
            return Optional.of(failure.getError() + ": " + filled(failure));
        }
        return WITHOUT_CODE.stream()
                .filter(code -> template(code).equals(failure.getError()))
                .map(code -> code + ": " + failure.getError())
                .findFirst();
    }

    private Optional<String> ofFunction(RuntimeException thrown) {
        return trail.function()
                .filter(name ->
                        THROWN_BY.containsKey(name) && THROWN_BY.get(name).isInstance(thrown))
                .map(CODES::get)
                .map(code -> code + ": " + template(code).replace('"' + FIRST + '"', json(argument(0))));
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
                .replace(FIRST, String.valueOf(first));
    }

    private static String template(String code) {
        return JException.msg(code, -1, FIRST, SECOND).replace("Object", "function");
    }

    private static String json(@Nullable Object value) {
        if (value instanceof String text) {
            return Json.write(JsonNodeFactory.instance.stringNode(text));
        }
        boolean isInJson = value != null && !(value instanceof Double number && !Double.isFinite(number));
        return isInJson ? String.valueOf(Functions.string(value, false)) : Objects.toString(value, "undefined");
    }
}
