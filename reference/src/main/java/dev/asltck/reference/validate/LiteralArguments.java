package dev.asltck.reference.validate;

import dev.asltck.reference.json.JsonNumbers;
import dev.asltck.reference.path.IntrinsicCall;
import dev.asltck.reference.path.IntrinsicCall.Argument;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * Which literal arguments the functions can make something of. A call with another one fails whenever it is evaluated.
 *
 * @see <a href="https://states-language.net/spec.html#appendix-b">Appendix B</a>
 */
final class LiteralArguments {

    /** What an argument has to be. */
    private enum Kind {
        ANYTHING,
        ARRAY,
        OBJECT,
        STRING,
        BOOLEAN,
        INTEGER,
        POSITIVE_INTEGER,
        OTHER_THAN_ZERO,
        HASH_ALGORITHM
    }

    private static final Map<String, List<Kind>> PARAMETERS = Map.ofEntries(
            Map.entry("States.Format", List.of(Kind.STRING)),
            Map.entry("States.StringToJson", List.of(Kind.STRING)),
            Map.entry("States.ArrayPartition", List.of(Kind.ARRAY, Kind.POSITIVE_INTEGER)),
            Map.entry("States.ArrayContains", List.of(Kind.ARRAY)),
            Map.entry("States.ArrayRange", List.of(Kind.INTEGER, Kind.INTEGER, Kind.OTHER_THAN_ZERO)),
            Map.entry("States.ArrayGetItem", List.of(Kind.ARRAY, Kind.INTEGER)),
            Map.entry("States.ArrayLength", List.of(Kind.ARRAY)),
            Map.entry("States.ArrayUnique", List.of(Kind.ARRAY)),
            Map.entry("States.Base64Encode", List.of(Kind.STRING)),
            Map.entry("States.Base64Decode", List.of(Kind.STRING)),
            Map.entry("States.Hash", List.of(Kind.ANYTHING, Kind.HASH_ALGORITHM)),
            Map.entry("States.JsonMerge", List.of(Kind.OBJECT, Kind.OBJECT, Kind.BOOLEAN)),
            Map.entry("States.MathRandom", List.of(Kind.INTEGER, Kind.INTEGER)),
            Map.entry("States.MathAdd", List.of(Kind.INTEGER, Kind.INTEGER)),
            Map.entry("States.StringSplit", List.of(Kind.STRING, Kind.STRING)));

    private static final Set<String> HASH_ALGORITHMS = Set.of("MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512");

    private LiteralArguments() {}

    /** Whether an argument of a call can be what its function demands. */
    static boolean isAcceptable(IntrinsicCall call, int index) {
        List<Kind> kinds = PARAMETERS.getOrDefault(call.name(), List.of());
        Kind kind = index < kinds.size() ? kinds.get(index) : Kind.ANYTHING;
        Argument argument = call.arguments().get(index);
        if (argument instanceof Argument.Text text) {
            return predicate(kind).test(StringNode.valueOf(text.raw()));
        }
        return !(argument instanceof Argument.Literal literal)
                || predicate(kind).test(literal.value());
    }

    private static Predicate<JsonNode> predicate(Kind kind) {
        return switch (kind) {
            case ANYTHING -> value -> true;
            case BOOLEAN -> JsonNode::isBoolean;
            case INTEGER -> JsonNumbers::isInteger;
            case POSITIVE_INTEGER -> value -> JsonNumbers.isInteger(value) && JsonNumbers.toLongSaturated(value) > 0;
            case OTHER_THAN_ZERO -> value -> JsonNumbers.isInteger(value) && JsonNumbers.toLongSaturated(value) != 0;
            case STRING -> JsonNode::isString;
            case HASH_ALGORITHM -> value -> HASH_ALGORITHMS.contains(value.stringValue(""));
            case ARRAY, OBJECT -> value -> false;
        };
    }
}
