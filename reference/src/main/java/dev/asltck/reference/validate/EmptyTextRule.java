package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Strictness;
import java.util.stream.Stream;

/**
 * Error and Cause say something.
 *
 * @see <a href="https://states-language.net/spec.html#fail-state">Fail State</a>
 */
final class EmptyTextRule implements Rule {
    static final Check NON_EMPTY = Check.silent("error-cause-nonempty", Strictness.ADVICE);

    @Override
    public String id() {
        return NON_EMPTY.id();
    }

    @Override
    public void check(Outline outline, Problems problems) {
        outline.states()
                .filter(state -> state.isOfType("Fail"))
                .map(StateOutline::whole)
                .forEach(state -> Stream.of("Error", "Cause")
                        .filter(field ->
                                state.text(field).filter(String::isEmpty).isPresent())
                        .forEach(field -> problems.report(
                                NON_EMPTY,
                                state.place().field(field),
                                field + " is empty",
                                "Write a text, or remove it.")));
    }
}
