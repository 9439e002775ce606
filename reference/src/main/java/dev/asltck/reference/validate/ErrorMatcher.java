package dev.asltck.reference.validate;

import dev.asltck.reference.error.ErrorName;
import dev.asltck.reference.problem.Place;
import dev.asltck.reference.validate.StateOutline.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/**
 * A Retrier or Catcher.
 *
 * @param kind begins the ids of its requirements
 * @param noun what it is called
 * @param isLast whether it is the last one of the state
 * @see <a href="https://states-language.net/spec.html#retrying-after-error">Retrying after error</a>
 * @see <a href="https://states-language.net/spec.html#fallback-states">Fallback states</a>
 */
record ErrorMatcher(String kind, String noun, Part part, boolean isLast) {

    /** Those of a state. */
    static List<ErrorMatcher> of(StateOutline state) {
        List<ErrorMatcher> matchers = new ArrayList<>();
        add(matchers, state.retriers(), "retry", "Retrier");
        add(matchers, state.catchers(), "catch", "Catcher");
        return matchers;
    }

    private static void add(List<ErrorMatcher> matchers, List<Part> parts, String kind, String noun) {
        for (int i = 0; i < parts.size(); i++) {
            matchers.add(new ErrorMatcher(kind, noun, parts.get(i), i == parts.size() - 1));
        }
    }

    /** Where ErrorEquals is. */
    Place place() {
        return part.place().field("ErrorEquals");
    }

    /** The Error Names; of another length than ErrorEquals if something else is among them. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        forEachName((name, place) -> names.add(name));
        return names;
    }

    /** Do something with each Error Name and its place. */
    void forEachName(BiConsumer<String, Place> action) {
        JsonNode names = part.fields().path("ErrorEquals");
        for (int i = 0; names.isArray() && i < names.size(); i++) {
            if (names.get(i).isString()) {
                action.accept(names.get(i).stringValue(), place().element(i));
            }
        }
    }

    boolean matchesAll() {
        return names().contains(ErrorName.ALL);
    }
}
