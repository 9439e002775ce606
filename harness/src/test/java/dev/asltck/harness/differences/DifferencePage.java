package dev.asltck.harness.differences;

import dev.asltck.harness.catalogue.Catalogue;
import dev.asltck.harness.catalogue.Difference;
import dev.asltck.harness.catalogue.Difference.Evidence;
import dev.asltck.harness.catalogue.Difference.Topic;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.pages.Markdown;
import dev.asltck.harness.pages.OutcomeWords;
import dev.asltck.harness.rules.RuleDifferences;
import dev.asltck.reference.dialect.Dialect;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The page {@code docs/spec-vs-aws.md}: what is known to differ between the specification and AWS. */
final class DifferencePage {

    private static final String CASES = "../spec-cases/src/main/resources/dev/asltck/spec/cases/";

    /** A difference is shown by one case for each pair of outcomes, and by no more than these. */
    private static final int MOST_EXAMPLES = 6;

    private final Map<Topic, List<DifferenceCases>> byTopic;
    private final Catalogue catalogue = Catalogue.published();
    private final StringBuilder text = new StringBuilder();

    private DifferencePage(List<DifferenceCases> differences) {
        this.byTopic = differences.stream()
                .collect(Collectors.groupingBy(
                        each -> each.difference().topic(), LinkedHashMap::new, Collectors.toList()));
    }

    static String text() {
        DifferencePage page = new DifferencePage(DifferenceCases.all());
        page.write();
        return page.text.toString();
    }

    private void write() {
        line("<!-- Generated from differences.jsonl, rules.jsonl and the cases; see CONTRIBUTING.md. -->");
        text.append(DifferencePageHead.TEXT).append('\n');
        writeTopics();
        byTopic.forEach((topic, differences) -> {
            line("## " + topic.heading());
            line("");
            differences.forEach(this::write);
        });
        text.append(RuleDifferences.section());
    }

    private void writeTopics() {
        line("| topic | differences | cases |");
        line("|---|---|---|");
        byTopic.forEach((topic, differences) -> line("| [" + topic.heading() + "](#" + anchor(topic.heading()) + ") | "
                + differences.stream()
                        .map(each -> each.difference().title())
                        .map(title -> "[" + Markdown.escaped(title) + "](#" + anchor(title) + ")")
                        .collect(Collectors.joining("<br>"))
                + " | "
                + differences.stream().mapToInt(each -> each.cases().size()).sum() + " |"));
        line("| [" + RuleDifferences.HEADING + "](#" + anchor(RuleDifferences.HEADING) + ") | "
                + RuleDifferences.count() + " rules | " + RuleDifferences.cases() + " |");
        line("");
    }

    /** What a heading is linked by: its words, without what is neither letter nor digit. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_ -]", "").replace(' ', '-');
    }

    private void write(DifferenceCases each) {
        Difference difference = each.difference();
        line("### " + Markdown.escaped(difference.title()));
        line("");
        line("| specification | AWS |");
        line("|---|---|");
        line("| " + Markdown.escaped(difference.spec()) + " | " + Markdown.escaped(difference.aws()) + " |");
        line("");
        writeExamples(each.cases());
        line("- Cases: " + each.cases().size() + ", shown by `./asl-tck show " + difference.id() + "`");
        if (!difference.requirements().isEmpty()) {
            line("- Requirements: " + requirements(difference.requirements()));
        }
        line("- Known from: "
                + difference.evidence().stream().map(DifferencePage::source).collect(Collectors.joining("; ")));
        line("");
    }

    /** The shortest case for each pair of outcomes; of the rows of a case one. */
    private void writeExamples(List<Case> cases) {
        Map<String, Case> examples = new LinkedHashMap<>();
        Set<String> shown = new HashSet<>();
        cases.stream()
                .sorted(Comparator.comparingInt(
                        each -> each.stimulus().definition().length()))
                .forEach(each -> {
                    if (!examples.containsKey(outcomes(each)) && shown.add(withoutRow(each))) {
                        examples.put(outcomes(each), each);
                    }
                });
        line("| case | `spec` | `aws` |");
        line("|---|---|---|");
        examples.entrySet().stream()
                .limit(MOST_EXAMPLES)
                .forEach(example -> line("| " + link(example.getValue()) + " | " + example.getKey() + " |"));
        line("");
    }

    private static String withoutRow(Case aCase) {
        return aCase.id().replaceFirst("\\[.*", "");
    }

    private static String outcomes(Case aCase) {
        return OutcomeWords.of(aCase.expectation(Dialect.SPEC)) + " | "
                + OutcomeWords.of(aCase.expectation(Dialect.AWS));
    }

    private static String link(Case aCase) {
        String id = aCase.id();
        String row = id.endsWith("]") ? " `" + id.substring(id.indexOf('[')) + "`" : "";
        return "[" + Markdown.escaped(aCase.title()) + "](" + CASES + aCase.chapter() + "/"
                + aCase.origin().fileName() + ")" + row;
    }

    private String requirements(List<String> ids) {
        return catalogue.requirements(ids).stream()
                .map(each -> "[`" + each.id() + "`](" + each.link() + ")")
                .collect(Collectors.joining(", "));
    }

    private static String source(Evidence evidence) {
        String source = evidence.source().startsWith("https://")
                ? "<" + evidence.source() + ">"
                : evidence.source().startsWith("localstack/")
                        ? Markdown.code(evidence.source())
                        : Markdown.escaped(evidence.source());
        return kind(evidence.kind()) + " " + source;
    }

    private static String kind(Evidence.Kind kind) {
        return switch (kind) {
            case AWS_RECORDED -> "recording";
            case AWS_MEASURED -> "measured by others:";
            case AWS_DOCUMENTED -> "documentation";
        };
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
