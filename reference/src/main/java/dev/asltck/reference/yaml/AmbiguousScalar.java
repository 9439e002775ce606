package dev.asltck.reference.yaml;

import java.math.BigDecimal;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.JsonSchema;
import tools.jackson.databind.JsonNode;

/**
 * A scalar without quotation marks that YAML 1.1, and the core and the JSON schema of YAML 1.2, do not all read as the same. Tools follow
 * one or the other, so such a definition may be deployed as something else than it was tested as.
 *
 * @param text as written
 * @param type in the core schema
 * @param elsewhere what it is to other readers
 */
record AmbiguousScalar(String text, Tag type, String elsewhere) {

    /** Longer ones are texts to everybody, or numbers that nobody writes. */
    private static final int LONGEST = 100;

    private static final int LONGEST_PROPOSAL = 40;
    private static final String A_TEXT = "a text";
    private static final String QUOTE = "Put it in quotation marks";
    private static final ScalarResolver JSON_SCHEMA = new JsonSchema().getScalarResolver();

    /** Empty where all agree. */
    static Optional<AmbiguousScalar> of(String plain) {
        if (Scalars.isText(plain) || plain.length() > LONGEST) {
            return Optional.empty();
        }
        Tag type = Scalars.type(plain);
        Optional<Yaml11> old = Yaml11.of(plain);
        if (!type.equals(old.map(Yaml11::tag).orElse(Tag.STR))) {
            return Optional.of(
                    new AmbiguousScalar(plain, type, old.map(Yaml11::phrase).orElse(A_TEXT)));
        }
        return type.equals(JSON_SCHEMA.resolve(plain, true))
                ? Optional.empty()
                : Optional.of(new AmbiguousScalar(plain, type, A_TEXT));
    }

    /** What to know of it as a value. */
    String message() {
        return message(phrase(), elsewhere);
    }

    /** What to do about it as a value. */
    String hint(JsonNode value) {
        if (value.isString()) {
            return QUOTE + ".";
        }
        boolean isShort = !value.isNumber() || isShort(value.decimalValue());
        String json = value.isNumber() && isShort ? value.decimalValue().toPlainString() : value.toString();
        return (isShort ? "Write " + json + ". " : "") + QUOTE + " if it is a text.";
    }

    /** Whether the digits of a number can be written out: those of 1e999999999 cannot. */
    private static boolean isShort(BigDecimal number) {
        return number.precision() + Math.abs((long) number.scale()) < LONGEST_PROPOSAL;
    }

    /** What to know of it as a name, which is a text always. */
    String nameMessage() {
        return message(A_TEXT, elsewhere.equals(A_TEXT) ? phrase() : elsewhere);
    }

    /** What to do about it as a name. */
    static String nameHint() {
        return QUOTE + ".";
    }

    private String message(String here, String other) {
        return text + " without quotation marks is " + here + " here, as in YAML 1.2, and " + other
                + " to other readers of YAML";
    }

    private String phrase() {
        if (type.equals(Tag.STR)) {
            return A_TEXT;
        }
        boolean isWord = type.equals(Tag.BOOL) || type.equals(Tag.NULL);
        return isWord ? Yaml11.of(text).map(Yaml11::phrase).orElse(A_TEXT) : "a number";
    }
}
