package dev.asltck.reference.validate;

import dev.asltck.reference.model.QueryLanguage;
import dev.asltck.reference.problem.Place;
import dev.asltck.reference.validate.StateOutline.Part;
import java.util.ArrayList;
import java.util.List;
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
    static List<Assignment> of(StateOutline state) {
        List<Assignment> assignments = new ArrayList<>();
        add(assignments, state, state.whole());
        state.choiceRules().forEach(rule -> add(assignments, state, governed(rule, "choice.rule.assign-object")));
        state.catchers()
                .forEach(part -> add(assignments, state, governed(part, "catch.assign.works-like-state-assign")));
        return assignments;
    }

    private static Part governed(Part part, String requirement) {
        return new Part(part.fields(), part.place().governedBy(requirement));
    }

    private static void add(List<Assignment> assignments, StateOutline state, Part part) {
        if (part.fields().get("Assign") instanceof ObjectNode assign) {
            Place place = part.place().field("Assign");
            QueryLanguage language = state.language();
            assign.propertyNames()
                    .forEach(name ->
                            assignments.add(new Assignment(state, variable(name, language), place.field(name))));
        }
    }

    private static String variable(String name, QueryLanguage language) {
        return language == QueryLanguage.JSONPATH && name.endsWith(SUFFIX)
                ? name.substring(0, name.length() - SUFFIX.length())
                : name;
    }
}
