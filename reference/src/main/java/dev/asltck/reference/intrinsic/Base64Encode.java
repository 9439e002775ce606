package dev.asltck.reference.intrinsic;

import dev.asltck.reference.query.Evaluation;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Encodes a string as MIME Base64: UTF-8, in lines of 76 characters.
 *
 * @see <a href="https://states-language.net/spec.html#statesbase64encode">States.Base64Encode</a>
 */
final class Base64Encode implements Intrinsic {

    @Override
    public String name() {
        return "States.Base64Encode";
    }

    @Override
    public Arity arity() {
        return Arity.exactly(1);
    }

    @Override
    public JsonNode apply(Arguments arguments, Evaluation evaluation) {
        String text = arguments.limitedText(0);
        byte[] bytes = Utf8.encode(text).orElseThrow(() -> arguments.wrong(0, "has half of a surrogate pair"));
        evaluation.budget().takeData(2L * bytes.length);
        return JsonNodeFactory.instance.stringNode(Base64.getMimeEncoder().encodeToString(bytes));
    }
}
