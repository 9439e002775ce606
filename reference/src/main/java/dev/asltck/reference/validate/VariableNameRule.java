package dev.asltck.reference.validate;

import dev.asltck.reference.model.QueryLanguage;
import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Quotation;
import java.util.Optional;

/** A variable name is a Unicode identifier of at most 80 characters, and not {@code states}. */
final class VariableNameRule implements Rule {
    static final Check FIRST =
            Check.demanded("variable-name-syntax", "var.name.unicode-identifier", "var.name.first-id-start");
    static final Check REST =
            Check.demanded("variable-name-syntax", "var.name.unicode-identifier", "var.name.rest-id-continue");
    static final Check LENGTH = Check.demanded("variable-name-length", "var.name.max-length-80");
    static final Check RESERVED_IN_JSONPATH =
            Check.demanded("assign-states-reserved", "jsonpath.states.not-assignable");
    static final Check RESERVED_IN_JSONATA = Check.demanded("assign-states-reserved", "jsonata.states.not-assignable");

    private static final int LONGEST = 80;
    private static final String RESERVED = "states";

    @Override
    public void check(Outline outline, Problems problems) {
        outline.states().flatMap(Assignment::of).forEach(assignment -> check(assignment, problems));
    }

    private static void check(Assignment assignment, Problems problems) {
        String name = assignment.variable();
        String message = "The variable name " + Quotation.of(name) + " ";
        if (name.equals(RESERVED)) {
            boolean jsonata = assignment.state().language() == QueryLanguage.JSONATA;
            problems.report(
                    jsonata ? RESERVED_IN_JSONATA : RESERVED_IN_JSONPATH,
                    assignment.place(),
                    message + "is reserved",
                    "Choose another name.");
        }
        syntax(name)
                .ifPresent(violated -> problems.report(
                        violated,
                        assignment.place(),
                        message + "is no Unicode identifier",
                        "Begin it with a letter, and go on with letters, digits and underscores."));
        int length = name.codePointCount(0, name.length());
        if (length > LONGEST) {
            problems.report(
                    LENGTH,
                    assignment.place(),
                    message + "has " + length + " characters",
                    "Write at most " + LONGEST + " characters.");
        }
    }

    private static Optional<Check> syntax(String name) {
        if (name.isEmpty() || !Character.isUnicodeIdentifierStart(name.codePointAt(0))) {
            return Optional.of(FIRST);
        }
        return name.codePoints().allMatch(VariableNameRule::continues) ? Optional.empty() : Optional.of(REST);
    }

    /** Java counts characters to be ignored among the parts of an identifier; ID_Continue does not. */
    private static boolean continues(int codePoint) {
        return Character.isUnicodeIdentifierPart(codePoint) && !Character.isIdentifierIgnorable(codePoint);
    }
}
