package dev.asltck.mutation.report;

import dev.asltck.mutation.mutant.Explanation;
import dev.asltck.mutation.mutant.Mutant;
import dev.asltck.mutation.mutant.Plumbing;
import dev.asltck.mutation.mutant.ReferenceClass;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The page {@code docs/mutation.md}. */
final class MutationPage {

    private static final String SOURCES = "../reference/src/main/java/dev/asltck/reference/";

    private final Findings findings;
    private final List<RequirementKills> requirements;
    private final List<Plumbing> plumbing;
    private final StringBuilder text = new StringBuilder();

    private MutationPage(Findings findings, List<RequirementKills> requirements, List<Plumbing> plumbing) {
        this.findings = findings;
        this.requirements = requirements;
        this.plumbing = plumbing;
    }

    static String text(Findings findings, List<RequirementKills> requirements, List<Plumbing> plumbing) {
        MutationPage page = new MutationPage(findings, requirements, plumbing);
        page.write();
        return page.text.toString();
    }

    private void write() {
        text.append(MutationPageHead.TEXT).append('\n');
        text.append(ScoreTable.of(findings)).append('\n');
        writePlumbing();
        writeUnexplained();
        writeExplained();
        writeRequirements();
    }

    private void writePlumbing() {
        text.append("## What is not mutated\n\n");
        text.append(Markdown.row(List.of("classes", "why"))).append(Markdown.rule(2, 0));
        for (Plumbing each : plumbing) {
            String classes = each.classes().stream().map(Markdown::code).collect(Collectors.joining(", "));
            text.append(Markdown.row(List.of(classes, each.why())));
        }
        text.append('\n');
    }

    private void writeUnexplained() {
        text.append("## Not noticed\n\n");
        if (findings.unexplained().isEmpty()) {
            text.append("None.\n\n");
            return;
        }
        text.append("A gap in the corpus each, or a mutant that wants an explanation.\n\n");
        byClass(findings.unexplained()).forEach((type, mutants) -> {
            text.append("### ").append(link(type)).append("\n\n");
            text.append(Markdown.row(List.of("line", "method", "source", "change", "cases")))
                    .append(Markdown.rule(4, 1));
            mutants.forEach(mutant -> text.append(Markdown.row(List.of(
                    mutant.line(),
                    Markdown.code(mutant.key().method()),
                    Markdown.code(mutant.key().source()),
                    change(mutant),
                    mutant.reachedBy()))));
            text.append('\n');
        });
    }

    private void writeExplained() {
        text.append("## Explained\n\n");
        if (findings.explained().isEmpty()) {
            text.append("None.\n\n");
            return;
        }
        byClass(findings.explained()).forEach((type, mutants) -> {
            text.append("### ").append(link(type)).append("\n\n");
            byExplanation(mutants).forEach((explanation, same) -> {
                text.append("- ")
                        .append(explanation.kind().words())
                        .append(": ")
                        .append(explanation.why())
                        .append('\n');
                same.forEach(mutant -> text.append("  - ")
                        .append(Markdown.code(mutant.key().source()))
                        .append(", ")
                        .append(change(mutant))
                        .append('\n'));
            });
            text.append('\n');
        });
    }

    private Map<Explanation, List<Mutant>> byExplanation(List<Mutant> mutants) {
        return mutants.stream()
                .collect(Collectors.groupingBy(
                        mutant -> findings.explanation(mutant).orElseThrow(), LinkedHashMap::new, Collectors.toList()));
    }

    private void writeRequirements() {
        text.append("## By requirement\n\n");
        text.append(MutationPageHead.REQUIREMENTS).append('\n');
        Map<String, List<RequirementKills>> byChapter = requirements.stream()
                .collect(Collectors.groupingBy(
                        each -> each.requirement().chapter(), LinkedHashMap::new, Collectors.toList()));
        byChapter.forEach((chapter, ofChapter) -> {
            text.append("### ").append(chapter).append("\n\n");
            text.append(Markdown.row(List.of("requirement", "cases", "mutants")))
                    .append(Markdown.rule(1, 2));
            ofChapter.forEach(each -> text.append(Markdown.row(List.of(
                    "[" + Markdown.code(each.requirement().id()) + "]("
                            + each.requirement().link() + ")",
                    each.cases(),
                    each.kills()))));
            text.append('\n');
        });
        List<String> without = requirements.stream()
                .filter(each -> each.kills() == 0)
                .map(each -> Markdown.code(each.requirement().id()))
                .toList();
        text.append("### Without a mutant\n\n");
        text.append(without.isEmpty() ? "None.\n" : String.join(",\n", without) + "\n");
    }

    private static Map<ReferenceClass, List<Mutant>> byClass(List<Mutant> mutants) {
        return mutants.stream()
                .collect(Collectors.groupingBy(
                        mutant -> ReferenceClass.of(mutant.key().type()), TreeMap::new, Collectors.toList()));
    }

    private static String link(ReferenceClass type) {
        return "[" + Markdown.code(type.name()) + "](" + SOURCES + type.name().replace('.', '/') + ".java)";
    }

    /** Without the method that PIT names once more. */
    private static String change(Mutant mutant) {
        return Markdown.escaped(mutant.change().replaceFirst(" for dev/asltck/\\S+$", ""));
    }
}
