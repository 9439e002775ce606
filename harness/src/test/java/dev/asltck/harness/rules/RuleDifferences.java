package dev.asltck.harness.rules;

import dev.asltck.harness.catalogue.ValidationRule;
import dev.asltck.harness.pages.Markdown;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.problem.Severity;
import java.util.List;
import java.util.Map;

/** The rules of validation on which the specification and AWS disagree, as a section of the page about differences. */
public final class RuleDifferences {

    public static final String HEADING = "Rules of validation";

    private static final List<RuleCases> DIFFERING =
            RuleCases.all().stream().filter(each -> differs(each.rule())).toList();

    private RuleDifferences() {}

    private static boolean differs(ValidationRule rule) {
        Map<Dialect, Severity> severities = rule.severities();
        return severities.get(Dialect.SPEC) != severities.get(Dialect.AWS);
    }

    /** How many rules there are. */
    public static int count() {
        return DIFFERING.size();
    }

    /** How many cases they have. */
    public static int cases() {
        return DIFFERING.stream().mapToInt(each -> each.cases().size()).sum();
    }

    /** The section, in Markdown. */
    public static String section() {
        StringBuilder text = new StringBuilder("## " + HEADING + "\n\n")
                .append("An error refuses the definition, a warning does not; – means that nothing is said.")
                .append(" The page of a rule has examples and its cases.\n\n")
                .append("| rule | says | `spec` | `aws` | cases |\n|---|---|---|---|---|\n");
        DIFFERING.forEach(each -> text.append(row(each)));
        return text.toString();
    }

    private static String row(RuleCases each) {
        ValidationRule rule = each.rule();
        return "| [`" + rule.id() + "`](rules/" + rule.id() + ".md) | " + Markdown.escaped(rule.title()) + " | "
                + RulePages.severity(rule, Dialect.SPEC) + " | " + RulePages.severity(rule, Dialect.AWS) + " | "
                + each.cases().size() + " |\n";
    }
}
