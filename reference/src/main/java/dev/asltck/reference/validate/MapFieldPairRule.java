package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Strictness;
import java.util.List;

/**
 * A Map State does not have both a field and its deprecated name.
 *
 * @param field the name of today
 * @see <a href="https://states-language.net/spec.html#map-state">Map State</a>
 */
record MapFieldPairRule(String id, String field, String deprecated) implements Rule {

    /** All of these rules. */
    static final List<MapFieldPairRule> ALL = List.of(
            new MapFieldPairRule("itemprocessor-and-iterator", "ItemProcessor", "Iterator"),
            new MapFieldPairRule("itemselector-and-parameters", "ItemSelector", "Parameters"));

    @Override
    public void check(Outline outline, Problems problems) {
        outline.states()
                .filter(state -> state.isOfType("Map"))
                .map(StateOutline::whole)
                .filter(state -> state.field(field).isPresent()
                        && state.field(deprecated).isPresent())
                .forEach(state -> problems.report(
                        Check.silent(id, Strictness.ADVICE),
                        state.place().field(deprecated),
                        "The state has both \"" + field + "\" and \"" + deprecated + "\", its deprecated name",
                        "Remove \"" + deprecated + "\"."));
    }
}
