package dev.asltck.reference.validate;

import dev.asltck.reference.model.QueryLanguage;
import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Strictness;

/** The Result of a Pass State is data as it is, whatever the names of its fields end with. */
final class StaticResultRule implements Rule {
    static final Check STATIC = Check.silent("pass-result-static", Strictness.ADVICE);

    private static final String SUFFIX = ".$";

    @Override
    public String id() {
        return STATIC.id();
    }

    @Override
    public void check(Outline outline, Problems problems) {
        outline.states()
                .filter(state -> state.isOfType("Pass") && state.language() == QueryLanguage.JSONPATH)
                .map(StateOutline::whole)
                .flatMap(state -> state.field("Result").stream()
                        .flatMap(result ->
                                Member.within("Result", result, state.place().field("Result"))))
                .filter(member ->
                        member.name().endsWith(SUFFIX) && member.value().isString())
                .forEach(member -> problems.report(
                        STATIC,
                        member.place(),
                        member.place().label() + " is not evaluated in a Result",
                        "Use \"Parameters\" in place of \"Result\"."));
    }
}
