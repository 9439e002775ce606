package dev.asltck.reference.path;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The call of an Intrinsic Function.
 *
 * @param text the call as written, from the name to its closing parenthesis
 * @param name for example {@code States.Format}
 * @see <a href="https://states-language.net/spec.html#intrinsic-functions">Intrinsic Functions</a>
 */
public record IntrinsicCall(String text, String name, List<Argument> arguments) {

    public IntrinsicCall {
        arguments = List.copyOf(arguments);
    }

    /** Parses a call. What its escapes are worth is found when it is evaluated, as the specification has it. */
    public static IntrinsicCall parse(String text) throws PathSyntaxException {
        return new IntrinsicReader(text).read();
    }

    /** How many calls are within one another, this one included. */
    public int depth() {
        int deepest = 0;
        for (Argument argument : arguments) {
            if (argument instanceof Argument.Nested nested) {
                deepest = Math.max(deepest, nested.call().depth());
            }
        }
        return deepest + 1;
    }

    /** One argument of a call. */
    public sealed interface Argument {

        /**
         * A string between apostrophes.
         *
         * @param raw the characters between the apostrophes, escapes unresolved: States.Format has to tell {@code {}} from
         *     {@code \{\}}
         */
        record Text(String raw) implements Argument {}

        /** A number, null, true or false. */
        record Literal(JsonNode value) implements Argument {}

        /**
         * A Path, whose value is what it selects.
         *
         * @param start where it begins in the whole text, counted from 0
         */
        record Selection(Path path, int start) implements Argument {}

        /**
         * A nested call, whose value is its result.
         *
         * @param start where it begins in the whole text, counted from 0
         */
        record Nested(IntrinsicCall call, int start) implements Argument {}
    }
}
