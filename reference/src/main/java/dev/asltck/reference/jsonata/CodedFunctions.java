package dev.asltck.reference.jsonata;

import com.dashjoin.jsonata.JException;
import com.dashjoin.jsonata.Jsonata.Frame;
import com.dashjoin.jsonata.Jsonata.JFunction;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Built-in functions of which the library lets Java say that an argument has no such value: with the codes that JSONata has for it. */
final class CodedFunctions {

    private record Coded(String signature, String code) {}

    private static final Map<String, Coded> ALL = Map.of(
            "number", new Coded("<(nsb)-:n>", "D3030"),
            "toMillis", new Coded("<s-s?:n>", "D3110"),
            "decodeUrl", new Coded("<s-:s>", "D3140"),
            "decodeUrlComponent", new Coded("<s-:s>", "D3140"));

    private CodedFunctions() {}

    /** Binds the function of this name in place of another one, if it is one of these. */
    static void bind(String name, Frame frame) {
        Coded coded = ALL.get(name);
        if (coded != null) {
            JFunction function =
                    frame.lookup(name) instanceof JFunction bound ? bound : Functions.original(name, coded.signature());
            frame.bind(
                    name,
                    new JFunction(
                            (input, arguments) -> call(name, coded.code(), function, input, arguments),
                            coded.signature()));
        } else if (name.equals("sort")) {
            frame.bind(name, new JFunction(SortFunction::call, SortFunction.SIGNATURE));
        }
    }

    private static @Nullable Object call(
            String name, String code, JFunction function, @Nullable Object input, List<?> arguments) throws Throwable {
        try {
            return function.call(input, arguments);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new JException(code, -1, arguments.get(0), name);
        }
    }
}
