package dev.asltck.reference.validate;

import dev.asltck.reference.jsonata.JsonataString;
import dev.asltck.reference.model.QueryLanguage;
import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Strictness;
import java.util.stream.Stream;

/**
 * A JSONata string in a JSONPath state is a text like any other.
 *
 * @see <a href="https://states-language.net/spec.html#expressions">Expressions</a>
 */
final class UnevaluatedJsonataRule implements Rule {
    static final Check EVALUATED = Check.silent("jsonata-string-in-jsonpath", Strictness.ADVICE);

    @Override
    public void check(StateOutline state, Problems problems) {
        if (state.language() != QueryLanguage.JSONPATH) {
            return;
        }
        Stream.concat(state.templateMembers().stream(), texts(state))
                .filter(member -> JsonataString.expression(member.text()).isPresent())
                .forEach(member -> problems.report(
                        EVALUATED,
                        member.place(),
                        member.place().label() + " is not evaluated: the state's query language is JSONPath",
                        "Set \"QueryLanguage\": \"JSONata\" in the state or the machine."));
    }

    /** The fields of a JSONPath state that are data or texts, and are not templates. */
    private static Stream<Member> texts(StateOutline state) {
        return Stream.of("Result", "Error", "Cause")
                .flatMap(field -> state.whole().field(field).stream()
                        .flatMap(value ->
                                Member.within(field, value, state.place().field(field)).stream()));
    }
}
