package dev.asltck.reference.intrinsic;

import dev.asltck.reference.environment.Budget;
import dev.asltck.reference.query.Evaluation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Inserts values into a template: each {@code {}} becomes the text of the argument in its position.
 *
 * <p>In a template a backslash makes the next reserved character an ordinary one. That holds for a template that comes from a Path too;
 * there any other backslash stands for itself.
 *
 * @see <a href="https://states-language.net/spec.html#statesformat">States.Format</a>
 */
public final class Format implements Intrinsic {

    private final Insertion insertion;

    public Format(Insertion insertion) {
        this.insertion = insertion;
    }

    /** What is inserted for a value. */
    @FunctionalInterface
    public interface Insertion {

        /**
         * The text of an argument.
         *
         * @throws dev.asltck.reference.error.ExecutionFailure if it has none
         */
        String text(Arguments arguments, int index, Budget budget);
    }

    @Override
    public String name() {
        return "States.Format";
    }

    @Override
    public Arity arity() {
        return Arity.atLeast(1);
    }

    @Override
    public boolean takesTemplate(int index) {
        return index == 0;
    }

    @Override
    public JsonNode apply(Arguments arguments, Evaluation evaluation) {
        String text = new FormatTemplate(arguments, insertion, evaluation.budget()).format();
        return JsonNodeFactory.instance.stringNode(text);
    }
}
