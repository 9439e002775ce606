package dev.asltck.harness.rules;

import dev.asltck.harness.catalogue.Catalogue;
import dev.asltck.harness.catalogue.ValidationRule;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.CorpusLoader;
import dev.asltck.harness.corpus.Expectation;
import dev.asltck.harness.corpus.ExpectedOutcome.Rejected;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.problem.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rule with the cases that are about it: those of the file with its name.
 *
 * @param cases in the order of the file
 */
record RuleCases(ValidationRule rule, List<Case> cases) {
    private static final String CHAPTER = "validation/";

    /** All rules, in the order of the list. */
    static List<RuleCases> all() {
        Map<String, List<Case>> byRule = CorpusLoader.builtIn().stream()
                .filter(each -> each.chapter().startsWith(CHAPTER))
                .collect(Collectors.groupingBy(RuleCases::file));
        return Catalogue.published().rules().values().stream()
                .map(rule ->
                        new RuleCases(rule, byRule.getOrDefault(CHAPTER + rule.topic() + "/" + rule.id(), List.of())))
                .toList();
    }

    private static String file(Case aCase) {
        return aCase.chapter() + "/" + aCase.origin().fileName().replace(".json", "");
    }

    /** The cases in which the rule finds a problem of this severity, in this dialect. */
    Stream<Case> finding(Severity severity, Dialect dialect) {
        return cases.stream().filter(each -> problem(each, severity, dialect).isPresent());
    }

    /** Whether a case is refused by this rule, or by any if the rule only says where others apply. */
    private Optional<String> problem(Case aCase, Severity severity, Dialect dialect) {
        Expectation expectation = aCase.expectation(dialect);
        Stream<String> found = severity == Severity.ERROR
                ? expectation.outcomes().stream()
                        .filter(Rejected.class::isInstance)
                        .flatMap(outcome -> ((Rejected) outcome).rule().stream())
                : expectation.warnings().orElse(List.of()).stream().map(Expectation.ExpectedWarning::rule);
        return found.filter(id -> id.equals(rule.id()) || rule.kind() == ValidationRule.Kind.EXTENDS)
                .findFirst();
    }

    /**
     * The cases about which nothing is to be said, in this dialect: look-alikes of what breaks the rule. What a rule says is legal may
     * still be pointed out by another one.
     */
    Stream<Case> lookAlikes(Dialect dialect) {
        return cases.stream().filter(each -> {
            Expectation expectation = each.expectation(dialect);
            return expectation.outcomes().stream().noneMatch(Rejected.class::isInstance)
                    && expectation
                            .warnings()
                            .filter(warnings -> warnings.isEmpty() || rule.kind() == ValidationRule.Kind.ACCEPTS)
                            .isPresent();
        });
    }
}
