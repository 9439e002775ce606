package dev.asltck.reference.yaml;

import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonNumbers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The values of scalars by the core schema of YAML 1.2. Numbers keep their value exactly, as those of a JSON text.
 *
 * @see <a href="https://yaml.org/spec/1.2.2/#103-core-schema">Core Schema</a>
 */
final class Scalars {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ScalarResolver CORE = new CoreSchema().getScalarResolver();

    /** Of those that are no texts, the longest that begins with a letter. */
    private static final int LONGEST_WORD = "false".length();

    /** How others begin that are no texts. */
    private static final String OTHER_BEGINNINGS = "0123456789+-.~";

    private static final int OCTAL = 8;
    private static final int HEXADECIMAL = 16;

    private Scalars() {}

    /**
     * The value of a scalar.
     *
     * @param index where it stands
     */
    static JsonNode value(ScalarEvent scalar, int index) throws YamlSyntaxException {
        String text = scalar.getValue();
        Optional<String> tag = scalar.getTag();
        if (tag.isPresent()) {
            return tagged(tag.get(), text, index);
        }
        return scalar.isPlain() ? value(type(text), text, index) : NODES.stringNode(text);
    }

    /** Whether only the text itself says of which type it is. */
    static boolean isBare(ScalarEvent scalar) {
        return scalar.isPlain() && scalar.getTag().isEmpty();
    }

    /** The type of a scalar without quotation marks. */
    static Tag type(String plain) {
        if (isText(plain)) {
            return Tag.STR;
        }
        Tag type = CORE.resolve(plain, true);
        return type.equals(Tag.MERGE) ? Tag.STR : type;
    }

    /** Whether a scalar without quotation marks is obviously a text, in any version of YAML: spares the patterns for what most are. */
    static boolean isText(String plain) {
        if (plain.isEmpty()) {
            return false;
        }
        char first = plain.charAt(0);
        return Character.isLetter(first) ? plain.length() > LONGEST_WORD : OTHER_BEGINNINGS.indexOf(first) < 0;
    }

    private static JsonNode tagged(String tag, String text, int index) throws YamlSyntaxException {
        Tag wanted = new Tag(tag.equals(Tags.NON_SPECIFIC) ? Tag.STR.getValue() : tag);
        if (wanted.equals(Tag.STR)) {
            return NODES.stringNode(text);
        }
        Tag type = type(text);
        boolean isNumber = wanted.equals(Tag.FLOAT) && type.equals(Tag.INT);
        if (type.equals(wanted) || isNumber) {
            return value(type, text, index);
        }
        throw new YamlSyntaxException("has a value that is no " + Tags.written(tag), index, "");
    }

    private static JsonNode value(Tag type, String text, int index) throws YamlSyntaxException {
        if (type.equals(Tag.INT)) {
            return integer(text, index);
        }
        if (type.equals(Tag.FLOAT)) {
            return decimal(text, index);
        }
        if (type.equals(Tag.BOOL)) {
            return NODES.booleanNode(Boolean.parseBoolean(text));
        }
        return type.equals(Tag.NULL) ? NODES.nullNode() : NODES.stringNode(text);
    }

    private static JsonNode integer(String text, int index) throws YamlSyntaxException {
        checkLength(text, index);
        if (text.startsWith("0o")) {
            return JsonNumbers.node(new BigInteger(text.substring(2), OCTAL));
        }
        if (text.startsWith("0x")) {
            return JsonNumbers.node(new BigInteger(text.substring(2), HEXADECIMAL));
        }
        return JsonNumbers.node(new BigInteger(text));
    }

    private static JsonNode decimal(String text, int index) throws YamlSyntaxException {
        if (text.endsWith("n") || text.endsWith("N") || text.endsWith("f") || text.endsWith("F")) {
            throw new YamlSyntaxException(
                    "has the number " + text + ", which JSON does not have",
                    index,
                    "Put it in quotation marks if it is a text.");
        }
        checkLength(text, index);
        try {
            return NODES.numberNode(new BigDecimal(text));
        } catch (NumberFormatException e) {
            throw new YamlSyntaxException("has a number whose exponent is out of range", index, "");
        }
    }

    private static void checkLength(String text, int index) throws YamlSyntaxException {
        if (text.length() > Json.MAX_NUMBER_LENGTH) {
            throw new YamlSyntaxException(
                    "has a number of more than " + Json.MAX_NUMBER_LENGTH + " characters", index, "");
        }
    }
}
