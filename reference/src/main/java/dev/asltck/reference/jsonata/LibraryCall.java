package dev.asltck.reference.jsonata;

import com.dashjoin.jsonata.JException;
import com.dashjoin.jsonata.Jsonata.JFunction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call of a function that the library does not have.
 *
 * @param function its name
 * @param arguments those given, and null for each that is not
 */
record LibraryCall(String function, List<?> arguments) {

    /** In place of the location of an error: it says itself which argument is wrong. */
    static final int KNOWN_ARGUMENT = 0;

    /** Accepts anything, and more than any function wants, so that it is the function which refuses. */
    private static final String SIGNATURE = "<x?x?x?x?x?x?x?x?:x>";

    /** What a function does. */
    @FunctionalInterface
    interface Body {

        /** Null for undefined. */
        @Nullable Object apply(LibraryCall call);
    }

    /** @param most how many arguments it takes */
    static JFunction function(String name, int most, Body body) {
        return new JFunction(
                (input, arguments) -> body.apply(new LibraryCall(name, arguments).withAtMost(most)), SIGNATURE);
    }

    private LibraryCall withAtMost(int most) {
        if (argument(most) != null) {
            throw refused(most);
        }
        return this;
    }

    /** Null if it is not given, or undefined. */
    @Nullable Object argument(int index) {
        return index < arguments.size() ? arguments.get(index) : null;
    }

    String text(int index) {
        if (argument(index) instanceof String text) {
            return text;
        }
        throw refused(index);
    }

    /** A number without its fraction. */
    long integer(int index) {
        if (argument(index) instanceof Number number) {
            return number.longValue();
        }
        throw refused(index);
    }

    JException refused(int index) {
        return new JException("T0410", KNOWN_ARGUMENT, index + 1, function);
    }

    /** The argument has the right type and a wrong value. */
    static JException invalid(String message) {
        return new JException("D3137", -1, message);
    }
}
