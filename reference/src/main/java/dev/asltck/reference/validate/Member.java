package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A value somewhere in data, with what it is called there.
 *
 * @param name of the field that has it; of an element, that of the array
 */
record Member(String name, JsonNode value, Place place) {

    /** The scalars among the value of a field and all that is in it, at any depth. */
    static List<Member> within(String field, JsonNode value, Place place) {
        return within(field, value, place, Set.of());
    }

    /** The same, without what is in fields of some names. */
    static List<Member> within(String field, JsonNode value, Place place, Set<String> without) {
        List<Member> scalars = new ArrayList<>();
        Deque<Member> open = new ArrayDeque<>();
        open.push(new Member(field, value, place));
        while (!open.isEmpty()) {
            Member member = open.pop();
            if (member.value.isContainer()) {
                member.contents(without, open);
            } else {
                scalars.add(member);
            }
        }
        return scalars;
    }

    private void contents(Set<String> without, Deque<Member> into) {
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            if (!without.contains(field.getKey())) {
                into.push(new Member(field.getKey(), field.getValue(), place.field(field.getKey())));
            }
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            into.push(new Member(name, value.get(i), place.element(i)));
        }
    }

    /** The value, if it is a string, else an empty one. */
    String text() {
        return value.stringValue("");
    }
}
