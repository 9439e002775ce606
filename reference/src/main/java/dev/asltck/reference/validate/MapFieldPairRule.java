package dev.asltck.reference.validate;

import dev.asltck.reference.model.QueryLanguage;
import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Strictness;
import java.util.List;

/**
 * A Map State does not have both a field and its deprecated name.
 *
 * @param field the name of today
 * @param languages the query languages whose states have the deprecated name at all
 * @see <a href="https://states-language.net/spec.html#map-state">Map State</a>
 */
record MapFieldPairRule(String id, String field, String deprecated, List<QueryLanguage> languages) implements Rule {

    /** All of these rules. */
    static final List<MapFieldPairRule> ALL = List.of(
            new MapFieldPairRule(
                    "itemprocessor-and-iterator", "ItemProcessor", "Iterator", List.of(QueryLanguage.values())),
            new MapFieldPairRule(
                    "itemselector-and-parameters", "ItemSelector", "Parameters", List.of(QueryLanguage.JSONPATH)));

    @Override
    public void check(StateOutline state, Problems problems) {
        if (languages.contains(state.language())
                && state.fields().has(field)
                && state.fields().has(deprecated)) {
            problems.report(
                    Check.silent(id, Strictness.ADVICE),
                    state.place().field(deprecated),
                    "The state has both \"" + field + "\" and \"" + deprecated + "\", its deprecated name",
                    "Remove \"" + deprecated + "\".");
        }
    }
}
