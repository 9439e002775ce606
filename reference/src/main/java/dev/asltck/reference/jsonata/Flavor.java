package dev.asltck.reference.jsonata;

import com.dashjoin.jsonata.JException;
import com.dashjoin.jsonata.Jsonata;
import com.dashjoin.jsonata.Jsonata.Frame;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.query.Evaluation;
import java.util.OptionalInt;

/**
 * JSONata as a dialect has it: its functions, its bounds, its syntax, and what becomes of numbers that JSON does not have. The one place
 * that says how the dialects differ in it.
 */
enum Flavor {
    /** JSONata itself. Bounds are the interpreter's own, for its own protection. */
    SPEC(500, Long.MAX_VALUE) {
        @Override
        void bind(String name, Frame frame, Evaluation evaluation) {
            new Functions(evaluation).bind(name, frame);
        }

        @Override
        void checkSyntax(SyntaxNode tree, String text) {
            // All that the library can parse.
        }

        @Override
        void prepare(Jsonata expression) {
            // The library's arithmetic ends where numbers do.
        }

        @Override
        boolean hasInfinity() {
            return false;
        }

        @Override
        boolean hasBigIntegers() {
            return true;
        }
    },

    /** AWS: JSONata 2.0.6 with six functions more, and tighter bounds. */
    AWS(100, 6_990_256) {
        @Override
        void bind(String name, Frame frame, Evaluation evaluation) {
            new AwsFunctions(evaluation).bind(name, frame);
        }

        @Override
        void checkSyntax(SyntaxNode tree, String text) throws JsonataSyntaxException {
            OptionalInt operator = LaterOperators.find(tree, text);
            if (operator.isPresent()) {
                int second = operator.getAsInt() + 1;
                throw new JsonataSyntaxException(JException.msg("S0211", -1, text.charAt(second), null), second);
            }
        }

        @Override
        void prepare(Jsonata expression) {
            Arithmetic.replace(expression);
        }

        @Override
        boolean hasInfinity() {
            return true;
        }

        @Override
        boolean hasBigIntegers() {
            return false;
        }
    };

    private final int deepest;
    private final long largestValue;

    Flavor(int deepest, long largestValue) {
        this.deepest = deepest;
        this.largestValue = largestValue;
    }

    static Flavor of(Dialect dialect) {
        return switch (dialect) {
            case SPEC -> SPEC;
            case AWS -> AWS;
        };
    }

    /** Nested nodes of an expression that may be under evaluation. */
    int deepest() {
        return deepest;
    }

    /** Bytes of one value that an expression comes to: eight for an element of an array, one for a character. */
    long largestValue() {
        return largestValue;
    }

    /** Binds what stands in for a function of JSONata, or is added to them, if there is such a function of this name. */
    abstract void bind(String name, Frame frame, Evaluation evaluation);

    /** Refuses an expression that the library can parse although it is of a later JSONata. */
    abstract void checkSyntax(SyntaxNode tree, String text) throws JsonataSyntaxException;

    /** Gives a parsed expression the operators of this flavor. */
    abstract void prepare(Jsonata expression);

    /** Whether an expression may come to infinity or to no number; JSON then has their names, as strings. */
    abstract boolean hasInfinity();

    /** Whether an integer keeps its digits beyond the range of {@code long}. */
    abstract boolean hasBigIntegers();
}
