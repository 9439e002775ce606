package dev.asltck.reference.intrinsic;

import dev.asltck.reference.query.Evaluation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Inserts values into a template: each {@code {}} becomes the text of the argument in its position.
 *
 * <p>Strings are inserted as they are, other scalars as their JSON text. In a template a backslash makes the next reserved character an
 * ordinary one. That holds for a template that comes from a Path too; there any other backslash stands for itself.
 *
 * @see <a href="https://states-language.net/spec.html#statesformat">States.Format</a>
 */
final class Format implements Intrinsic {

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
        String text = new FormatTemplate(arguments, evaluation.budget()).format();
        return JsonNodeFactory.instance.stringNode(text);
    }
}
