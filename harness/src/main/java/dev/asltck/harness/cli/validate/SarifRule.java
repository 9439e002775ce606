package dev.asltck.harness.cli.validate;

import dev.asltck.harness.catalogue.Requirement;
import dev.asltck.harness.catalogue.ValidationRule;
import dev.asltck.harness.cli.console.EnumWords;
import dev.asltck.harness.cli.problem.RuleBook;
import dev.asltck.reference.problem.Severity;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A rule as a {@code reportingDescriptor} of SARIF. */
final class SarifRule {

    private final ValidationRule rule;
    private final Severity severity;
    private final List<Requirement> requirements;

    private SarifRule(ValidationRule rule, Severity severity, List<Requirement> requirements) {
        this.rule = rule;
        this.severity = severity;
        this.requirements = requirements;
    }

    /** @param rule one that the book has in its dialect */
    static ObjectNode of(ValidationRule rule, RuleBook rules) {
        Severity severity = Objects.requireNonNull(rule.severities().get(rules.dialect()));
        return new SarifRule(rule, severity, rules.catalogue().requirements(rule.requirements())).json();
    }

    private ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", rule.id());
        json.putObject("shortDescription").put("text", sentence());
        json.putObject("fullDescription").put("text", description());
        requirements.stream().findFirst().ifPresent(first -> json.put("helpUri", first.link()));
        json.putObject("help").put("text", helpText()).put("markdown", helpMarkdown());
        json.putObject("defaultConfiguration").put("level", EnumWords.of(severity));
        putProperties(json.putObject("properties"));
        return json;
    }

    private void putProperties(ObjectNode properties) {
        properties.putArray("tags").add("amazon-states-language").add(rule.topic());
        properties.put("problem.severity", EnumWords.of(severity));
        rule.requirements().forEach(properties.putArray("requirements")::add);
        rule.awsCode().ifPresent(code -> properties.put("awsCode", code));
    }

    private String sentence() {
        return rule.title() + ".";
    }

    private String description() {
        return (sentence() + " " + rule.why()).strip();
    }

    private String helpText() {
        return description() + "\nExamples: " + rule.page()
                + requirements.stream()
                        .map(each -> "\n" + each.id() + ": " + each.text() + " (" + each.link() + ")")
                        .collect(Collectors.joining());
    }

    private String helpMarkdown() {
        return escaped(description()) + "\n\nExamples: `" + rule.page() + "`"
                + requirements.stream()
                        .map(each -> "\n- [" + each.id() + "](" + each.link() + "): " + escaped(each.text()))
                        .collect(Collectors.joining("", requirements.isEmpty() ? "" : "\n", ""));
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\\\`*_{}\\[\\]<>#|]", "\\\\$0");
    }
}
