package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Quotation;

/**
 * A variable name has at most 80 Unicode characters: code points.
 *
 * @see <a href="https://states-language.net/spec.html#state-machine-variables">State Machine Variables</a>
 */
final class VariableNameLengthRule implements Rule {
    static final Check LENGTH = Check.demanded("variable-name-length", "var.name.max-length-80");

    private static final int LONGEST = 80;

    @Override
    public void check(StateOutline state, Problems problems) {
        state.assignments().forEach(assignment -> {
            String name = assignment.variable();
            int length = name.codePointCount(0, name.length());
            if (length > LONGEST) {
                problems.report(
                        LENGTH,
                        assignment.place(),
                        "The variable name " + Quotation.of(name) + " has " + length + " characters",
                        "Write at most " + LONGEST + " characters.");
            }
        });
    }
}
