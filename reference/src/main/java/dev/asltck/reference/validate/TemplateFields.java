package dev.asltck.reference.validate;

import dev.asltck.reference.model.QueryLanguage;
import dev.asltck.reference.validate.StateOutline.Part;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    static Stream<Member> members(StateOutline state) {
        if (state.language() != QueryLanguage.JSONPATH) {
            return Stream.empty();
        }
        Stream<Member> ofState = OF_STATES.stream().flatMap(field -> in(state.whole(), field));
        Stream<Member> ofParts = Stream.concat(state.parts("Choices").stream(), state.parts("Catch").stream())
                .flatMap(part -> in(part, "Assign"));
        return Stream.of(ofState, ofParts, ofMap(state)).flatMap(members -> members);
    }

    private static Stream<Member> ofMap(StateOutline state) {
        return Stream.of(
                        in(state.part("ItemReader"), "Parameters"),
                        in(state.part("ItemBatcher"), "BatchInput"),
                        in(state.part("ResultWriter"), "Parameters"))
                .flatMap(members -> members);
    }

    private static Stream<Member> in(Optional<Part> part, String field) {
        return part.stream().flatMap(present -> in(present, field));
    }

    private static Stream<Member> in(Part part, String field) {
        return part.field(field).stream()
                .flatMap(value -> Member.within(field, value, part.place().field(field)));
    }
}
