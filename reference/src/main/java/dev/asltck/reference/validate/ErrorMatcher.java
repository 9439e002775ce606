package dev.asltck.reference.validate;

import dev.asltck.reference.error.ErrorName;
import dev.asltck.reference.problem.Place;
import dev.asltck.reference.validate.StateOutline.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A Retrier or Catcher.
 *
 * @param kind begins the ids of its requirements
 * @param noun what it is called
 * @param isLast whether it is the last of its array
 * @see <a href="https://states-language.net/spec.html#retrying-after-error">Retrying after error</a>
 * @see <a href="https://states-language.net/spec.html#fallback-states">Fallback states</a>
 */
record ErrorMatcher(String kind, String noun, Part part, boolean isLast) {

    /** Those of a state. */
    static Stream<ErrorMatcher> of(StateOutline state) {
        return Stream.concat(of(state, "Retry", "retry", "Retrier"), of(state, "Catch", "catch", "Catcher"));
    }

    private static Stream<ErrorMatcher> of(StateOutline state, String field, String kind, String noun) {
        Place last =
                state.place().field(field).element(state.fields().path(field).size() - 1);
        return state.parts(field).stream()
                .map(part ->
                        new ErrorMatcher(kind, noun, part, part.place().label().equals(last.label())));
    }

    /** Where ErrorEquals is. */
    Place place() {
        return part.place().field("ErrorEquals");
    }

    /** The Error Names; of another length than ErrorEquals if something else is among them. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        part.fields().path("ErrorEquals").values().forEach(name -> {
            if (name.isString()) {
                names.add(name.stringValue());
            }
        });
        return names;
    }

    boolean matchesAll() {
        return names().contains(ErrorName.ALL);
    }
}
