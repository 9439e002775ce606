package dev.asltck.harness.cli.browse;

import dev.asltck.harness.catalogue.Catalogue;
import dev.asltck.harness.catalogue.ValidationRule;
import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.EnumWords;
import dev.asltck.harness.cli.console.Style;
import dev.asltck.harness.corpus.Case;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A rule of validation, with the requirements behind it and its cases. */
record RuleView(ValidationRule rule, RequirementSection requirements, CaseSection cases) implements View {

    static RuleView of(ValidationRule rule, List<Case> cases, Catalogue catalogue) {
        return new RuleView(
                rule,
                new RequirementSection(catalogue.requirements(rule.requirements())),
                new CaseSection(cases(rule, cases), "chapter:" + chapter(rule) + " and file:*" + fileName(rule)));
    }

    /** Each rule has a file of cases with its name. */
    static List<Case> cases(ValidationRule rule, List<Case> all) {
        return all.stream()
                .filter(each -> each.chapter().equals(chapter(rule)))
                .filter(each -> each.origin().fileName().equals(fileName(rule)))
                .toList();
    }

    private static String chapter(ValidationRule rule) {
        return "validation/" + rule.topic();
    }

    private static String fileName(ValidationRule rule) {
        return rule.id() + ".json";
    }

    @Override
    public JsonNode json() {
        ObjectNode json = Items.of(rule);
        requirements.putInto(json);
        cases.putInto(json);
        return json;
    }

    @Override
    public void print(Console console) {
        console.line("rule " + console.styled(Style.HEADING, rule.id()));
        console.line(rule.title());
        console.line(console.styled(Style.ASIDE, weight() + "; topic " + rule.topic()));
        if (!rule.why().isEmpty()) {
            console.line(rule.why());
        }
        if (!rule.requirements().isEmpty()) {
            requirements.print(console);
        }
        cases.print(console);
        console.line("");
        console.line("Examples: " + rule.page());
    }

    private String weight() {
        return switch (rule.kind()) {
            case FORBIDS ->
                severities() + rule.awsCode().map(code -> " (" + code + ")").orElse("");
            case ACCEPTS -> "nothing is wrong with it";
            case EXTENDS -> "problems carry the ids of the rules that it extends";
        };
    }

    private String severities() {
        return rule.severities().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> EnumWords.of(each.getKey()) + ": " + EnumWords.of(each.getValue()))
                .collect(Collectors.joining(", "));
    }
}
