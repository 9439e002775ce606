package dev.asltck.site.json;

import dev.asltck.site.json.JsonValue.Items;
import dev.asltck.site.json.JsonValue.Member;
import dev.asltck.site.json.JsonValue.Members;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds and replaces parts of a value by JSON Pointers. */
final class JsonPatch {

    private JsonPatch() {}

    static boolean isPointer(String text) {
        return text.isEmpty() || text.startsWith("/");
    }

    /** The part at a pointer. */
    static Optional<JsonValue> find(JsonValue value, String pointer) {
        Optional<JsonValue> found = Optional.of(value);
        for (String token : tokens(pointer)) {
            found = found.flatMap(container -> part(container, token));
        }
        return found;
    }

    /** The value with another part at a pointer, or without it; empty if there is no place for it. */
    static Optional<JsonValue> replace(JsonValue value, String pointer, Optional<JsonValue> part) {
        return replace(value, tokens(pointer), part);
    }

    private static Optional<JsonValue> replace(JsonValue value, List<String> tokens, Optional<JsonValue> part) {
        if (tokens.isEmpty()) {
            return part;
        }
        if (value instanceof Members members) {
            return replaceMember(members.members(), tokens, part);
        }
        return value instanceof Items items ? replaceItem(items.items(), tokens, part) : Optional.empty();
    }

    private static Optional<JsonValue> replaceMember(
            List<Member> members, List<String> tokens, Optional<JsonValue> part) {
        String name = tokens.get(0);
        List<Member> changed = new ArrayList<>(members);
        int index = indexOf(members, name);
        if (tokens.size() > 1) {
            if (index < 0) {
                return Optional.empty();
            }
            return replace(members.get(index).value(), rest(tokens), part).map(value -> {
                changed.set(index, new Member(name, value));
                return Members.of(changed);
            });
        }
        if (index >= 0) {
            changed.remove(index);
        }
        part.ifPresent(value -> changed.add(index < 0 ? changed.size() : index, new Member(name, value)));
        return Optional.of(Members.of(changed));
    }

    private static Optional<JsonValue> replaceItem(
            List<JsonValue> items, List<String> tokens, Optional<JsonValue> part) {
        int index = index(tokens.get(0));
        if (index < 0 || index > items.size()) {
            return Optional.empty();
        }
        List<JsonValue> changed = new ArrayList<>(items);
        if (tokens.size() > 1) {
            if (index == items.size()) {
                return Optional.empty();
            }
            return replace(items.get(index), rest(tokens), part).map(value -> {
                changed.set(index, value);
                return Items.of(changed);
            });
        }
        if (index < items.size()) {
            changed.remove(index);
        }
        part.ifPresent(value -> changed.add(index, value));
        return Optional.of(Items.of(changed));
    }

    private static Optional<JsonValue> part(JsonValue container, String token) {
        if (container instanceof Members members) {
            int index = indexOf(members.members(), token);
            return index < 0
                    ? Optional.empty()
                    : Optional.of(members.members().get(index).value());
        }
        if (container instanceof Items items) {
            int index = index(token);
            return index < 0 || index >= items.items().size()
                    ? Optional.empty()
                    : Optional.of(items.items().get(index));
        }
        return Optional.empty();
    }

    /** Of members with one name the last one counts, as for most readers of JSON. */
    private static int indexOf(List<Member> members, String name) {
        for (int i = members.size() - 1; i >= 0; i--) {
            if (members.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** Negative for what is no index. */
    private static int index(String token) {
        return token.matches("[0-9]{1,7}") ? Integer.parseInt(token) : -1;
    }

    private static List<String> rest(List<String> tokens) {
        return tokens.subList(1, tokens.size());
    }

    private static List<String> tokens(String pointer) {
        return pointer.isEmpty()
                ? List.of()
                : Arrays.stream(pointer.substring(1).split("/", -1))
                        .map(token -> token.replace("~1", "/").replace("~0", "~"))
                        .toList();
    }
}
