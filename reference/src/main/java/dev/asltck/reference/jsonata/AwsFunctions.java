package dev.asltck.reference.jsonata;

import com.dashjoin.jsonata.Jsonata.Frame;
import com.dashjoin.jsonata.Jsonata.JFunction;
import dev.asltck.reference.error.BrokenInvariant;
import dev.asltck.reference.json.JsonText;
import dev.asltck.reference.query.Evaluation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The functions that AWS adds to JSONata's, or has in place of them. Arguments that make no sense are undefined as a rule; those of the
 * wrong type, and those that are too many, are errors.
 */
final class AwsFunctions {

    private static final List<String> ALGORITHMS = List.of("SHA-1", "SHA-384", "SHA-256", "SHA-512", "MD5");

    private final Evaluation evaluation;

    AwsFunctions(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** Binds the function of this name, if AWS has one or the library's own must not be used. */
    void bind(String name, Frame frame) {
        JFunction function = switch (name) {
            case "partition" -> LibraryCall.function(name, 2, AwsArrays::partition);
            case "range" -> LibraryCall.function(name, 3, call -> AwsArrays.range(call, evaluation.budget()));
            case "hash" -> LibraryCall.function(name, 2, AwsFunctions::hash);
            case "random" -> LibraryCall.function(name, 1, this::random);
            case "uuid" -> LibraryCall.function(name, 0, call -> uuid());
            case "parse" -> LibraryCall.function(name, 1, AwsFunctions::parse);
            case "parseInteger" -> new JFunction(AwsFunctions::parseInteger, "<s-s:n>");
            default -> null;
        };
        if (function == null) {
            new Functions(evaluation).bind(name, frame);
        } else {
            frame.bind(name, function);
        }
    }

    private static @Nullable Object hash(LibraryCall call) {
        String data = call.text(0);
        if (call.argument(1) == null) {
            return null;
        }
        String algorithm = call.text(1);
        if (!ALGORITHMS.contains(algorithm)) {
            throw LibraryCall.invalid(
                    "Hash algorithm '" + algorithm + "' must be one of " + String.join(", ", ALGORITHMS));
        }
        try {
            MessageDigest digest = MessageDigest.getInstance(algorithm);
            return HexFormat.of().formatHex(digest.digest(data.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new BrokenInvariant("every Java has " + algorithm, e);
        }
    }

    /** With a seed, the number that Java's own generator gives first. */
    private Object random(LibraryCall call) {
        return call.argument(0) == null ? evaluation.entropy().nextDouble() : new Random(call.integer(0)).nextDouble();
    }

    private Object uuid() {
        return evaluation.entropy().nextUuid().toString();
    }

    private static @Nullable Object parse(LibraryCall call) {
        if (call.argument(0) == null) {
            return null;
        }
        JsonText text = JsonText.read(call.text(0));
        return text.tree()
                .filter(tree -> text.duplicateKeys().isEmpty() && isFinite(tree))
                .map(LibraryValues::toLibrary)
                .orElseThrow(() -> LibraryCall.invalid("Invalid JSON"));
    }

    private static boolean isFinite(JsonNode value) {
        return value.isNumber()
                ? Double.isFinite(LibraryValues.toDouble(value))
                : value.valueStream().allMatch(AwsFunctions::isFinite);
    }

    /** A text that the picture cannot read is no number, where the library has undefined. */
    private static @Nullable Object parseInteger(@Nullable Object input, List<?> arguments) throws Throwable {
        Object read = Functions.original("parseInteger", "<s-s:n>").call(input, arguments);
        return read == null && arguments.get(0) instanceof String ? Double.valueOf(Double.NaN) : read;
    }
}
