package dev.asltck.reference.intrinsic;

import dev.asltck.reference.query.Evaluation;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Decodes MIME Base64 to the string that it encodes as UTF-8. Line breaks are passed over; any other character outside the alphabet, wrong
 * padding, and bytes that are no UTF-8 are failures.
 *
 * @see <a href="https://states-language.net/spec.html#statesbase64decode">States.Base64Decode</a>
 */
final class Base64Decode implements Intrinsic {

    private static final int CHARACTERS_PER_GROUP = 4;

    @Override
    public String name() {
        return "States.Base64Decode";
    }

    @Override
    public Arity arity() {
        return Arity.exactly(1);
    }

    @Override
    public JsonNode apply(Arguments arguments, Evaluation evaluation) {
        String text = arguments.limitedText(0);
        evaluation.budget().takeData(text.length());
        byte[] bytes = decode(text, arguments);
        return JsonNodeFactory.instance.stringNode(
                Utf8.decode(bytes).orElseThrow(() -> arguments.wrong(0, "does not encode UTF-8 text")));
    }

    private static byte[] decode(String text, Arguments arguments) {
        String line = text.replace("\r", "").replace("\n", "");
        if (line.length() % CHARACTERS_PER_GROUP != 0) {
            throw arguments.wrong(0, "is no Base64 text: it lacks padding");
        }
        try {
            return Base64.getDecoder().decode(line);
        } catch (IllegalArgumentException e) {
            throw arguments.wrong(0, "is no Base64 text");
        }
    }
}
