package dev.asltck.site.json;

import dev.asltck.site.json.JsonValue.Items;
import dev.asltck.site.json.JsonValue.Member;
import dev.asltck.site.json.JsonValue.Members;
import dev.asltck.site.json.JsonValue.Scalar;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Values as facts of result files tell them: a JSON text, which is cut if it is long, or words in parentheses. */
final class FactValues {

    /** Where one side has a member or an element and the other has none. */
    private static final String NOTHING = "(nothing)";

    private static final String CUT = "...";

    /** To compare longer ones by value would take long. */
    private static final int LONGEST_NUMBER = 1_000;

    private FactValues() {}

    static boolean isNothing(String text) {
        return text.equals(NOTHING);
    }

    /** The value to show: words as words. */
    static JsonValue read(String text) {
        return JsonReading.read(text).orElseGet(() -> new Scalar(TokenKind.WORDS, text.replace("\n", "↵ ")));
    }

    /** Whether a text can tell this value, or the absence of one. Of what was not written in full the rest is taken on trust. */
    static boolean tells(String text, Optional<JsonValue> value) {
        if (isNothing(text) || value.isEmpty()) {
            return isNothing(text) && value.isEmpty();
        }
        return text.startsWith("(")
                || text.endsWith(CUT)
                || JsonReading.read(text)
                        .filter(told -> isSame(told, value.get()))
                        .isPresent();
    }

    private static boolean isSame(JsonValue left, JsonValue right) {
        if (left instanceof Members some && right instanceof Members others) {
            return isSame(byName(some), byName(others));
        }
        if (left instanceof Items some && right instanceof Items others) {
            return some.items().size() == others.items().size()
                    && IntStream.range(0, some.items().size())
                            .allMatch(i ->
                                    isSame(some.items().get(i), others.items().get(i)));
        }
        return left instanceof Scalar one && right instanceof Scalar other && isSame(one, other);
    }

    private static boolean isSame(Map<String, JsonValue> some, Map<String, JsonValue> others) {
        return some.keySet().equals(others.keySet())
                && some.entrySet().stream()
                        .allMatch(entry -> Optional.ofNullable(others.get(entry.getKey()))
                                .filter(other -> isSame(entry.getValue(), other))
                                .isPresent());
    }

    private static boolean isSame(Scalar one, Scalar other) {
        boolean areShortNumbers = one.kind() == TokenKind.NUMBER
                && other.kind() == TokenKind.NUMBER
                && one.text().length() + other.text().length() < LONGEST_NUMBER;
        return areShortNumbers
                ? new BigDecimal(one.text()).compareTo(new BigDecimal(other.text())) == 0
                : one.equals(other);
    }

    private static Map<String, JsonValue> byName(Members members) {
        return members.members().stream()
                .collect(Collectors.toMap(Member::name, Member::value, (earlier, later) -> later));
    }
}
