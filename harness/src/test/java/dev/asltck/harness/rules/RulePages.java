package dev.asltck.harness.rules;

import dev.asltck.harness.catalogue.Catalogue;
import dev.asltck.harness.catalogue.Requirement;
import dev.asltck.harness.catalogue.ValidationRule;
import dev.asltck.harness.catalogue.ValidationRule.Kind;
import dev.asltck.harness.pages.Markdown;
import dev.asltck.reference.dialect.Dialect;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The pages in {@code docs/rules}: one for each rule, and a table of them all. */
final class RulePages {

    private RulePages() {}

    /** The pages by file name. */
    static Map<String, String> all() {
        List<RuleCases> rules = RuleCases.all();
        Map<String, Requirement> requirements = Catalogue.published().requirements();
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("README.md", index(rules));
        rules.forEach(each -> pages.put(each.rule().id() + ".md", RulePage.of(each, requirements)));
        return pages;
    }

    private static String index(List<RuleCases> rules) {
        StringBuilder text = new StringBuilder();
        text.append("<!-- Generated from rules.jsonl; see CONTRIBUTING.md. -->\n# Rules of validation\n\n")
                .append(
                        "What `./asl-tck validate` checks, by topic. Problems carry the id of the rule; each rule has a page with\n")
                .append("an example that breaks it and one that only looks as if it did.\n");
        String topic = "";
        for (RuleCases each : rules) {
            if (!each.rule().topic().equals(topic)) {
                topic = each.rule().topic();
                text.append("\n## ")
                        .append(heading(topic))
                        .append("\n\n| rule | says | `spec` | `aws` |\n|---|---|---|---|\n");
            }
            text.append(row(each.rule()));
        }
        return text.toString();
    }

    private static String heading(String topic) {
        String words = topic.replace('-', ' ');
        return words.equals("jsonata")
                ? "JSONata"
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String row(ValidationRule rule) {
        return "| [`" + rule.id() + "`](" + rule.id() + ".md) | " + Markdown.escaped(rule.title()) + " | "
                + severity(rule, Dialect.SPEC) + " | " + severity(rule, Dialect.AWS) + " |\n";
    }

    static String severity(ValidationRule rule, Dialect dialect) {
        if (rule.kind() != Kind.FORBIDS) {
            return rule.kind() == Kind.ACCEPTS ? "legal" : "as the other rules";
        }
        return Optional.ofNullable(rule.severities().get(dialect))
                .map(severity -> severity.name().toLowerCase(Locale.ROOT))
                .orElse("–");
    }
}
