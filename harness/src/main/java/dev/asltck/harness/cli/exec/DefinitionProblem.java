package dev.asltck.harness.cli.exec;

import dev.asltck.reference.problem.Problem;
import dev.asltck.reference.problem.Severity;

/** A problem of a definition on one line. */
final class DefinitionProblem {

    private DefinitionProblem() {}

    /** {@code file:line:column: message (at pointer) [rule]; hint}. */
    static String text(Machine machine, Problem problem) {
        String place = machine.located()
                ? ":" + problem.location().line() + ":" + problem.location().column()
                : "";
        String severity = problem.severity() == Severity.WARNING ? "warning: " : "";
        String at = problem.at().isEmpty() ? "" : " (at " + problem.at() + ")";
        String hint = problem.hint().map(text -> "; " + text).orElse("");
        return machine.name() + place + ": " + severity + problem.message() + at + " [" + problem.id() + "]" + hint;
    }
}
