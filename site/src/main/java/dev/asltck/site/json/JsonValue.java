package dev.asltck.site.json;

import java.util.List;

/** A JSON value as it was written: members in their order and more than once if they are, numbers in their notation. */
sealed interface JsonValue {

    /** How many levels of containers it has; 0 for a scalar. */
    int depth();

    /**
     * A value without parts.
     *
     * @param text as JSON writes it
     */
    record Scalar(TokenKind kind, String text) implements JsonValue {
        @Override
        public int depth() {
            return 0;
        }
    }

    /** An array. */
    record Items(List<JsonValue> items, int depth) implements JsonValue {

        static Items of(List<JsonValue> items) {
            return new Items(
                    List.copyOf(items),
                    1 + items.stream().mapToInt(JsonValue::depth).max().orElse(0));
        }
    }

    /** An object. */
    record Members(List<Member> members, int depth) implements JsonValue {

        static Members of(List<Member> members) {
            return new Members(
                    List.copyOf(members),
                    1
                            + members.stream()
                                    .mapToInt(member -> member.value().depth())
                                    .max()
                                    .orElse(0));
        }
    }

    /** A member of an object, by the name without quotes. */
    record Member(String name, JsonValue value) {}
}
