package dev.asltck.reference.intrinsic;

import dev.asltck.reference.query.Evaluation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Divides a string at each occurrence of a delimiter, taken literally and as a whole. Parts may be empty.
 *
 * @see <a href="https://states-language.net/spec.html#statesstringsplit">States.StringSplit</a>
 */
final class StringSplit implements Intrinsic {

    /** Characters of the delimiter that are compared in the time of one. */
    private static final int CHARACTERS_AT_ONCE = 64;

    @Override
    public String name() {
        return "States.StringSplit";
    }

    @Override
    public Arity arity() {
        return Arity.exactly(2);
    }

    @Override
    public JsonNode apply(Arguments arguments, Evaluation evaluation) {
        String text = arguments.text(0);
        String delimiter = arguments.text(1);
        if (delimiter.isEmpty()) {
            throw arguments.wrong(1, "must not be empty");
        }
        evaluation.budget().takeData((2L + delimiter.length() / CHARACTERS_AT_ONCE) * text.length() + 1);
        return split(text, delimiter);
    }

    private static ArrayNode split(String text, String delimiter) {
        ArrayNode parts = JsonNodeFactory.instance.arrayNode();
        int start = 0;
        for (int end = text.indexOf(delimiter); end >= 0; end = text.indexOf(delimiter, start)) {
            parts.add(text.substring(start, end));
            start = end + delimiter.length();
        }
        return parts.add(text.substring(start));
    }
}
