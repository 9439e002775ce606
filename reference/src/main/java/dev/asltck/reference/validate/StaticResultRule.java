package dev.asltck.reference.validate;

import dev.asltck.reference.model.QueryLanguage;
import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Place;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Strictness;
import tools.jackson.databind.JsonNode;

/**
 * The Result of a Pass State is data as it is, whatever the names of its fields end with.
 *
 * @see <a href="https://states-language.net/spec.html#jsonpath-pass-state">JSONPath Pass State</a>
 */
final class StaticResultRule implements Rule {
    static final Check STATIC = Check.silent("pass-result-static", Strictness.ADVICE);

    private static final String SUFFIX = ".$";

    @Override
    public void check(StateOutline state, Problems problems) {
        if (state.language() == QueryLanguage.JSONPATH) {
            state.whole()
                    .field("Result")
                    .ifPresent(result -> check(result, state.place().field("Result"), problems));
        }
    }

    private static void check(JsonNode result, Place place, Problems problems) {
        Member.within("Result", result, place).stream()
                .filter(member ->
                        member.name().endsWith(SUFFIX) && member.value().isString())
                .forEach(member -> problems.report(
                        STATIC,
                        member.place(),
                        member.place().label() + " is not evaluated in a Result",
                        "Use \"Parameters\" in place of \"Result\"."));
    }
}
