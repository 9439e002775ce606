package dev.asltck.reference.validate;

import dev.asltck.reference.path.UnicodeIdentifier;
import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Quotation;
import java.util.Optional;

/**
 * A variable name is a Unicode identifier.
 *
 * @see <a href="https://states-language.net/spec.html#state-machine-variables">State Machine Variables</a>
 */
final class VariableNameSyntaxRule implements Rule {
    static final Check FIRST =
            Check.demanded("variable-name-syntax", "var.name.unicode-identifier", "var.name.first-id-start");
    static final Check REST =
            Check.demanded("variable-name-syntax", "var.name.unicode-identifier", "var.name.rest-id-continue");

    @Override
    public void check(StateOutline state, Problems problems) {
        state.assignments()
                .forEach(assignment -> violated(assignment.variable())
                        .ifPresent(check -> problems.report(
                                check,
                                assignment.place(),
                                "The variable name " + Quotation.of(assignment.variable())
                                        + " is no Unicode identifier",
                                "Begin it with a letter, and go on with letters, digits and underscores.")));
    }

    private static Optional<Check> violated(String name) {
        if (name.isEmpty() || !UnicodeIdentifier.isStart(name.codePointAt(0))) {
            return Optional.of(FIRST);
        }
        return name.codePoints().allMatch(UnicodeIdentifier::isContinue) ? Optional.empty() : Optional.of(REST);
    }
}
