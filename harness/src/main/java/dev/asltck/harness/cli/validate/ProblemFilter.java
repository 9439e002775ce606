package dev.asltck.harness.cli.validate;

import dev.asltck.reference.problem.Problem;
import dev.asltck.reference.problem.Severity;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The problems that the user wants to know of.
 *
 * @param least severity
 * @param rules ids of the only rules that count; empty for all
 * @param ignored ids of rules that do not
 */
record ProblemFilter(Severity least, Set<String> rules, Set<String> ignored) implements Predicate<Problem> {

    /** Without these no other rule can be checked: that they are kept is part of what every rule says. */
    private static final Set<String> PRECONDITIONS = Set.of("json-syntax", "yaml-syntax", "machine-object");

    @Override
    public boolean test(Problem problem) {
        return problem.severity().compareTo(least) <= 0
                && !ignored.contains(problem.id())
                && (rules.isEmpty() || rules.contains(problem.id()) || PRECONDITIONS.contains(problem.id()));
    }
}
