package dev.asltck.reference.intrinsic.aws;

import dev.asltck.reference.intrinsic.Arguments;
import dev.asltck.reference.query.Evaluation;
import java.util.StringTokenizer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Divides a string at every character of the delimiter, which is a set of characters. No part is empty.
 *
 * @see <a href="https://states-language.net/spec.html#statesstringsplit">States.StringSplit</a>
 */
final class SplitAtAny extends Deviation {

    /** Characters of the delimiter that are compared in the time of one. */
    private static final int CHARACTERS_AT_ONCE = 8;

    SplitAtAny() {
        super("States.StringSplit");
    }

    @Override
    public JsonNode apply(Arguments arguments, Evaluation evaluation) {
        String text = arguments.text(0);
        String delimiters = arguments.text(1);
        evaluation.budget().takeData((2L + delimiters.length() / CHARACTERS_AT_ONCE) * text.length() + 1);
        ArrayNode parts = JsonNodeFactory.instance.arrayNode();
        new StringTokenizer(text, delimiters).asIterator().forEachRemaining(part -> parts.add((String) part));
        return parts;
    }
}
