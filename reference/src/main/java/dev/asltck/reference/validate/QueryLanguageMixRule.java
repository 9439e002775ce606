package dev.asltck.reference.validate;

import dev.asltck.reference.model.QueryLanguage;
import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Strictness;

/**
 * With AWS a JSONata machine has no JSONPath state. The specification lets an interpreter restrict combinations.
 *
 * @see <a href="https://states-language.net/spec.html#query-language">Query Languages</a>
 */
final class QueryLanguageMixRule implements Rule {
    static final Check NO_DOWNGRADE =
            Check.silent("querylanguage-downgrade", Strictness.LIMIT_OF_AWS).breaking("ql.restrict-combinations");

    @Override
    public void check(StateOutline state, Problems problems) {
        boolean jsonataMachine = state.scope().machineLanguage() == QueryLanguage.JSONATA;
        if (jsonataMachine && state.language() == QueryLanguage.JSONPATH) {
            problems.report(
                    NO_DOWNGRADE,
                    state.place().field("QueryLanguage"),
                    "The state's query language is JSONPath, and the machine's is JSONata",
                    "Make JSONPath the machine's query language, and JSONata that of the other states.");
        }
    }
}
