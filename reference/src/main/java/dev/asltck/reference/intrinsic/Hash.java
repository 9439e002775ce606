package dev.asltck.reference.intrinsic;

import dev.asltck.reference.json.Extent;
import dev.asltck.reference.json.Json;
import dev.asltck.reference.query.Evaluation;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Computes the digest of a text, in lowercase hexadecimal digits. Data that is no string is hashed as its JSON text.
 *
 * @see <a href="https://states-language.net/spec.html#stateshash">States.Hash</a>
 */
final class Hash implements Intrinsic {

    private static final Set<String> ALGORITHMS = Set.of("MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512");

    /** A character has at most two code units. What is larger is not written out to be counted. */
    private static final int LONGEST_IN_UTF_16 = 2 * Arguments.MAX_CHARACTERS;

    @Override
    public String name() {
        return "States.Hash";
    }

    @Override
    public Arity arity() {
        return Arity.exactly(2);
    }

    @Override
    public JsonNode apply(Arguments arguments, Evaluation evaluation) {
        MessageDigest digest = digest(arguments);
        String data = arguments.limited(0, stringified(arguments));
        evaluation.budget().takeData(data.length());
        byte[] bytes = Utf8.encode(data).orElseThrow(() -> arguments.wrong(0, "has half of a surrogate pair"));
        return JsonNodeFactory.instance.stringNode(HexFormat.of().formatHex(digest.digest(bytes)));
    }

    private static String stringified(Arguments arguments) {
        JsonNode data = arguments.value(0);
        if (data.isString()) {
            return data.stringValue();
        }
        if (!Extent.fits(data, LONGEST_IN_UTF_16, Arguments.MAX_CHARACTERS)) {
            throw arguments.tooLong(0);
        }
        return Json.write(data);
    }

    private static MessageDigest digest(Arguments arguments) {
        String algorithm = arguments.text(1);
        if (!ALGORITHMS.contains(algorithm)) {
            throw arguments.wrong(1, "must be one of MD5, SHA-1, SHA-256, SHA-384 and SHA-512");
        }
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no " + algorithm, e);
        }
    }
}
