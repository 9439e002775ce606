package dev.asltck.reference.validate;

import dev.asltck.reference.model.QueryLanguage;
import dev.asltck.reference.validate.StateOutline.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The fields of JSONPath states that are Payload Templates.
 *
 * @see <a href="https://states-language.net/spec.html#payload-template">Payload Template</a>
 */
final class TemplateFields {
    private static final List<String> OF_STATES =
            List.of("Parameters", "ResultSelector", "ItemSelector", "Assign", "Credentials");

    /** What these fields are called, wherever they are. */
    static final Set<String> NAMES =
            Stream.concat(OF_STATES.stream(), Stream.of("BatchInput")).collect(Collectors.toUnmodifiableSet());

    private TemplateFields() {}

    /** All that is in Payload Templates of a state, its Choice Rules, Catchers and Map fields; nothing in a JSONata state. */
    static List<Member> members(StateOutline state) {
        if (state.language() != QueryLanguage.JSONPATH) {
            return List.of();
        }
        List<Member> members = new ArrayList<>();
        OF_STATES.forEach(field -> add(state.whole(), field, members));
        state.choiceRules().forEach(rule -> add(rule, "Assign", members));
        state.catchers().forEach(catcher -> add(catcher, "Assign", members));
        state.part("ItemReader").ifPresent(reader -> add(reader, "Parameters", members));
        state.part("ItemBatcher").ifPresent(batcher -> add(batcher, "BatchInput", members));
        state.part("ResultWriter").ifPresent(writer -> add(writer, "Parameters", members));
        return members;
    }

    private static void add(Part part, String field, List<Member> members) {
        JsonNode value = part.fields().get(field);
        if (value != null) {
            members.addAll(Member.within(field, value, part.place().field(field)));
        }
    }
}
