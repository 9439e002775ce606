package dev.asltck.reference.intrinsic;

import dev.asltck.reference.error.ExecutionFailure;
import dev.asltck.reference.path.IntrinsicCall;
import java.math.BigInteger;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The values of the arguments of one call, read as the types that the function demands. */
public final class Arguments {

    /** Characters that the functions on encoded data accept. */
    static final int MAX_CHARACTERS = 10_000;

    private final CallSite site;
    private final JsonNode[] values;

    /** @param values owned by this object from now on; as many as the call has arguments */
    public Arguments(CallSite site, JsonNode[] values) {
        this.site = site;
        this.values = values;
    }

    public int count() {
        return values.length;
    }

    public JsonNode value(int index) {
        return values[index];
    }

    /** Whether the argument is written as a text between apostrophes. */
    boolean isText(int index) {
        return site.call().arguments().get(index) instanceof IntrinsicCall.Argument.Text;
    }

    public String text(int index) {
        JsonNode value = values[index];
        if (!value.isString()) {
            throw wrongType(index, "a string");
        }
        return value.stringValue();
    }

    /** A string of at most {@link #MAX_CHARACTERS}. */
    public String limitedText(int index) {
        return limited(index, text(index));
    }

    String limited(int index, String text) {
        if (text.codePointCount(0, text.length()) > MAX_CHARACTERS) {
            throw tooLong(index);
        }
        return text;
    }

    ExecutionFailure tooLong(int index) {
        return wrong(index, "has more than " + MAX_CHARACTERS + " characters");
    }

    /** The integer that the argument stands for by the {@link Conventions#integers()}. */
    public BigInteger integer(int index) {
        return site.conventions().integers().apply(values[index]).orElseThrow(() -> wrongType(index, "an integer"));
    }

    boolean bool(int index) {
        if (!values[index].isBoolean()) {
            throw wrongType(index, "a boolean");
        }
        return values[index].booleanValue();
    }

    public ArrayNode array(int index) {
        if (values[index] instanceof ArrayNode array) {
            return array;
        }
        throw wrongType(index, "an array");
    }

    public ObjectNode object(int index) {
        if (values[index] instanceof ObjectNode object) {
            return object;
        }
        throw wrongType(index, "an object");
    }

    public ExecutionFailure wrongType(int index, String demanded) {
        JsonNode value = values[index];
        String actual = value.isNumber()
                ? "the number " + value.asString()
                : value.getNodeType().name().toLowerCase(Locale.ROOT);
        return wrong(index, "must be " + demanded + ", not " + actual);
    }

    /**
     * The failure of a call with a wrong argument.
     *
     * @param problem what is wrong with the argument, as the end of a sentence
     */
    public ExecutionFailure wrong(int index, String problem) {
        return failure("argument " + (index + 1) + " " + problem);
    }

    /**
     * The failure of a call with wrong arguments.
     *
     * @param problem a sentence
     */
    public ExecutionFailure failure(String problem) {
        return site.unacceptable(problem);
    }

    /** The call that they are arguments of. */
    public CallSite site() {
        return site;
    }
}
