package dev.asltck.harness.cli.problem;

import dev.asltck.harness.catalogue.Catalogue;
import dev.asltck.harness.catalogue.Requirement;
import dev.asltck.harness.catalogue.ValidationRule;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.problem.Problem;
import java.util.List;
import java.util.Optional;

/** What is published of the rules that problems break, in a dialect. */
public record RuleBook(Catalogue catalogue, Dialect dialect) {

    public static RuleBook published(Dialect dialect) {
        return new RuleBook(Catalogue.published(), dialect);
    }

    /** The rules that can be broken. */
    public List<ValidationRule> rules() {
        return catalogue.rules().values().stream()
                .filter(rule -> rule.severities().containsKey(dialect))
                .toList();
    }

    /** What AWS calls a problem, where that is the dialect. */
    public Optional<String> awsCode(Problem problem) {
        return dialect == Dialect.AWS ? rule(problem).flatMap(ValidationRule::awsCode) : Optional.empty();
    }

    /** The page about the rule that a problem breaks. */
    public Optional<String> page(Problem problem) {
        return rule(problem).map(ValidationRule::page);
    }

    private Optional<ValidationRule> rule(Problem problem) {
        return Optional.ofNullable(catalogue.rules().get(problem.id()));
    }

    /** Where the specification says what a problem violates. */
    public Optional<String> link(Problem problem) {
        return catalogue.requirements(problem.requirements()).stream()
                .map(Requirement::link)
                .findFirst();
    }
}
