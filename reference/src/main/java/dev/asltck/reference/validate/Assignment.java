package dev.asltck.reference.validate;

import dev.asltck.reference.model.QueryLanguage;
import dev.asltck.reference.problem.Place;
import dev.asltck.reference.validate.StateOutline.Part;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * The assignment of one variable.
 *
 * @param variable its name
 * @see <a href="https://states-language.net/spec.html#assigning-variables">Assigning State Machine Variables</a>
 */
record Assignment(StateOutline state, String variable, Place place) {
    private static final String SUFFIX = ".$";

    /** Those of a state, its Choice Rules and its Catchers. */
    static Stream<Assignment> of(StateOutline state) {
        Stream<Part> rules = state.parts("Choices").stream().map(rule -> governed(rule, "choice.rule.assign-object"));
        Stream<Part> catchers =
                state.parts("Catch").stream().map(part -> governed(part, "catch.assign.works-like-state-assign"));
        return Stream.concat(Stream.of(state.whole()), Stream.concat(rules, catchers))
                .flatMap(part -> of(state, part));
    }

    private static Part governed(Part part, String requirement) {
        return new Part(part.fields(), part.place().governedBy(requirement));
    }

    private static Stream<Assignment> of(StateOutline state, Part part) {
        if (!(part.fields().get("Assign") instanceof ObjectNode assign)) {
            return Stream.empty();
        }
        Place place = part.place().field("Assign");
        return assign.propertyNames().stream()
                .map(name -> new Assignment(state, variable(name, state.language()), place.field(name)));
    }

    private static String variable(String name, QueryLanguage language) {
        return language == QueryLanguage.JSONPATH && name.endsWith(SUFFIX)
                ? name.substring(0, name.length() - SUFFIX.length())
                : name;
    }
}
