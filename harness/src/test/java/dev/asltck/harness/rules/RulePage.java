package dev.asltck.harness.rules;

import dev.asltck.harness.catalogue.Requirement;
import dev.asltck.harness.catalogue.ValidationRule;
import dev.asltck.harness.catalogue.ValidationRule.Kind;
import dev.asltck.harness.cli.console.JsonLayout;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.pages.Markdown;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import dev.asltck.reference.parse.Definition;
import dev.asltck.reference.problem.Problem;
import dev.asltck.reference.problem.Severity;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The page of a rule, in Markdown. */
final class RulePage {
    private static final String CASES = "../../spec-cases/src/main/resources/dev/asltck/spec/cases/validation/";

    private final RuleCases ruleCases;
    private final Map<String, Requirement> requirements;
    private final StringBuilder text = new StringBuilder();

    private RulePage(RuleCases ruleCases, Map<String, Requirement> requirements) {
        this.ruleCases = ruleCases;
        this.requirements = requirements;
    }

    static String of(RuleCases ruleCases, Map<String, Requirement> requirements) {
        RulePage page = new RulePage(ruleCases, requirements);
        page.write();
        return page.text.toString();
    }

    private void write() {
        ValidationRule rule = ruleCases.rule();
        line("<!-- Generated from rules.jsonl and the rule's cases; see CONTRIBUTING.md. -->");
        line("# `" + rule.id() + "`");
        line("");
        line(Markdown.escaped(rule.title()) + ".");
        line("");
        line(Markdown.escaped(rule.why()));
        line("");
        writeSeverities(rule);
        writeRequirements(rule);
        refused().ifPresent(this::writeRefused);
        accepted().ifPresent(this::writeAccepted);
        line("## Cases");
        line("");
        if (ruleCases.cases().isEmpty()) {
            line("The rule is about what is not part of a case, so none can show it; unit tests do.");
        } else {
            line("All " + ruleCases.cases().size() + ": [" + rule.id() + ".json](" + CASES + rule.topic() + "/"
                    + rule.id() + ".json)");
        }
    }

    private void writeSeverities(ValidationRule rule) {
        if (rule.kind() != Kind.FORBIDS) {
            line(
                    rule.kind() == Kind.ACCEPTS
                            ? "The rule forbids nothing: it says what is legal."
                            : "Problems carry the ids of the rules that are broken.");
            line("");
            return;
        }
        line("| dialect | a problem is |");
        line("|---|---|");
        for (Dialect dialect : Dialect.values()) {
            String severity = Optional.ofNullable(rule.severities().get(dialect))
                    .map(RulePage::word)
                    .orElse("not reported");
            String code = dialect == Dialect.AWS
                    ? rule.awsCode()
                            .map(awsCode -> "; AWS calls it `" + awsCode + "`")
                            .orElse("")
                    : "";
            line("| `" + word(dialect) + "` | " + severity + code + " |");
        }
        line("");
    }

    private void writeRequirements(ValidationRule rule) {
        if (rule.requirements().isEmpty()) {
            return;
        }
        line("## What the specification says");
        line("");
        rule.requirements().stream()
                .map(requirements::get)
                .forEach(requirement -> line("- [`" + requirement.id() + "`](" + requirement.link() + "): "
                        + Markdown.escaped(requirement.text())));
        line("");
    }

    private Optional<Case> refused() {
        return Stream.of(Dialect.SPEC, Dialect.AWS)
                .flatMap(dialect -> Stream.of(Severity.ERROR, Severity.WARNING)
                        .flatMap(severity -> ruleCases.finding(severity, dialect)))
                .findFirst();
    }

    /** A rule of AWS alone is kept by what AWS accepts. */
    private Optional<Case> accepted() {
        Map<Dialect, Severity> severities = ruleCases.rule().severities();
        boolean onlyOfAws = severities.containsKey(Dialect.AWS) && !severities.containsKey(Dialect.SPEC);
        return ruleCases.lookAlikes(onlyOfAws ? Dialect.AWS : Dialect.SPEC).findFirst();
    }

    private void writeRefused(Case aCase) {
        String definition = definition(aCase);
        Dialect dialect = problem(definition, Dialect.SPEC).isPresent() ? Dialect.SPEC : Dialect.AWS;
        Problem problem = problem(definition, dialect)
                .orElseThrow(() -> new AssertionError("nothing is said about " + aCase.id()));
        line("## Breaks the rule");
        line("");
        writeDefinition(definition);
        line("```text");
        line(problem.location().line() + ":" + problem.location().column() + ": " + word(problem.severity()) + ": "
                + problem.message() + " [" + problem.id() + "]");
        problem.hint().ifPresent(hint -> line("hint: " + hint));
        line("```");
        line("");
    }

    private Optional<Problem> problem(String definition, Dialect dialect) {
        return Definition.load(definition, dialect).problems().stream()
                .filter(found -> found.id().equals(ruleCases.rule().id())
                        || ruleCases.rule().kind() == Kind.EXTENDS)
                .findFirst();
    }

    private void writeAccepted(Case aCase) {
        line("## Keeps it");
        line("");
        line(Markdown.escaped(aCase.title()) + ".");
        line("");
        writeDefinition(definition(aCase));
    }

    private void writeDefinition(String definition) {
        line("```json");
        line(definition);
        line("```");
        line("");
    }

    private static String definition(Case aCase) {
        if (aCase.definitionAsText()) {
            return aCase.stimulus().definition();
        }
        try {
            return JsonLayout.of(Json.read(aCase.stimulus().definition()));
        } catch (JsonSyntaxException e) {
            throw new IllegalStateException(aCase.id(), e);
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
