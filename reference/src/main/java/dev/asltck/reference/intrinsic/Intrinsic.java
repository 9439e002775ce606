package dev.asltck.reference.intrinsic;

import dev.asltck.reference.query.Evaluation;
import tools.jackson.databind.JsonNode;

/**
 * An Intrinsic Function.
 *
 * @see <a href="https://states-language.net/spec.html#appendix-b">Appendix B</a>
 */
public interface Intrinsic {

    /** For example {@code States.Format}. */
    String name();

    /** How many arguments it takes. */
    Arity arity();

    /**
     * Computes the result from the values of the arguments. Changes none of them; the result may share parts with them.
     *
     * @throws dev.asltck.reference.error.ExecutionFailure States.IntrinsicFailure, if an argument is not acceptable
     */
    JsonNode apply(Arguments arguments, Evaluation evaluation);

    /** Whether the argument at an index is a template, whose escapes the function itself resolves. */
    default boolean takesTemplate(int index) {
        return false;
    }
}
