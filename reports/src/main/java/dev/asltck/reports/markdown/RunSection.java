package dev.asltck.reports.markdown;

import dev.asltck.reports.baseline.BaselineResult;
import dev.asltck.reports.baseline.Finding;
import dev.asltck.reports.causes.Cause;
import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.results.Counts;
import dev.asltck.reports.results.VerdictKind;
import dev.asltck.reports.runs.NamedRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What there is to say of one run beside its totals: nothing if all has passed. */
final class RunSection {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_ID = 120;
    private static final int LONGEST_TEXT = 200;

    private final NamedRun run;
    private final Detail detail;
    private final StringBuilder text = new StringBuilder();

    private RunSection(NamedRun run, Detail detail) {
        this.run = run;
        this.detail = detail;
    }

    static String of(NamedRun run, Detail detail) {
        RunSection section = new RunSection(run, detail);
        run.baseline().ifPresent(section::baseline);
        section.chapters();
        section.failures();
        section.unsupported();
        return section.text.isEmpty() ? "" : section.heading() + section.text;
    }

    private String heading() {
        return "\n### " + MarkdownText.code(run.header().engine().name(), LONGEST_NAME) + " "
                + MarkdownText.code(run.header().engine().version(), LONGEST_NAME) + ", dialect "
                + MarkdownText.code(run.header().dialect(), LONGEST_NAME) + "\n";
    }

    private void baseline(BaselineResult baseline) {
        List<Finding> findings = baseline.findings();
        if (findings.isEmpty()) {
            text.append("\nAs the baseline says: ")
                    .append(number(baseline.baseline().size(), "known failure", "known failures"))
                    .append(", and nothing else.\n");
            return;
        }
        text.append("\n**")
                .append(number(findings.size(), "thing does not", "things do not"))
                .append(" agree with the baseline:**\n\n");
        findings.stream()
                .limit(detail.lines())
                .forEach(finding -> text.append("- ")
                        .append(finding.kind().word())
                        .append(": ")
                        .append(MarkdownText.code(finding.subject(), LONGEST_ID))
                        .append(" – ")
                        .append(MarkdownText.code(finding.text(), LONGEST_TEXT))
                        .append('\n'));
        more(findings.size() - detail.lines());
    }

    private void chapters() {
        Map<String, List<CaseRecord>> chapters = run.cases().stream()
                .collect(Collectors.groupingBy(CaseRecord::chapter, TreeMap::new, Collectors.toList()));
        List<String> headings = new ArrayList<>(List.of("chapter", "cases"));
        for (VerdictKind verdict : VerdictKind.values()) {
            headings.add(verdict.word());
        }
        MarkdownTable table = new MarkdownTable(headings, headings.size() - 1);
        int rows = 0;
        for (Map.Entry<String, List<CaseRecord>> chapter : chapters.entrySet()) {
            Counts counts = Counts.of(chapter.getValue());
            if (counts.passed() < counts.total()) {
                table.add(row(chapter.getKey(), counts));
                rows++;
            }
        }
        if (rows > 0 && detail.lines() > 0) {
            String title = rows + " of " + number(chapters.size(), "chapter has", "chapters have")
                    + " cases that did not pass";
            folded(title, table.text(detail.lines()));
        }
    }

    private static List<String> row(String chapter, Counts counts) {
        List<String> cells = new ArrayList<>();
        cells.add(MarkdownText.cell(chapter, LONGEST_ID));
        cells.add(TotalsTable.number(counts.total()));
        for (VerdictKind verdict : VerdictKind.values()) {
            cells.add(TotalsTable.number(counts.of(verdict)));
        }
        return cells;
    }

    private void failures() {
        List<Cause> causes = Cause.ofFailures(run.cases());
        int cases = causes.stream().mapToInt(cause -> cause.cases().size()).sum();
        if (cases > 0 && detail.causes() > 0) {
            StringBuilder list = new StringBuilder();
            causes.stream().limit(detail.causes()).forEach(cause -> append(cause, list));
            append(causes.size() - detail.causes(), "cause", "causes", "", list);
            folded(number(cases, "case", "cases") + " failed, errored, crashed or hung, by cause", list.toString());
        }
    }

    private void append(Cause cause, StringBuilder list) {
        list.append("- **")
                .append(TotalsTable.number(cause.cases().size()))
                .append("** ")
                .append(MarkdownText.code(cause.text(), LONGEST_TEXT))
                .append('\n');
        cause.cases().stream()
                .limit(detail.cases())
                .forEach(result -> list.append("  - ")
                        .append(MarkdownText.code(result.id(), LONGEST_ID))
                        .append('\n'));
        if (detail.cases() > 0) {
            append(cause.cases().size() - detail.cases(), "case", "cases", "  ", list);
        }
    }

    private void unsupported() {
        List<Cause> causes = Cause.ofUnsupported(run.cases());
        int cases = causes.stream().mapToInt(cause -> cause.cases().size()).sum();
        if (cases > 0 && detail.lines() > 0) {
            MarkdownTable table = new MarkdownTable(List.of("why", "cases"), 1);
            causes.forEach(cause -> table.add(List.of(
                    MarkdownText.cell(cause.text(), LONGEST_TEXT),
                    TotalsTable.number(cause.cases().size()))));
            String title = number(cases, "case was", "cases were") + " not run, as unsupported";
            folded(title, table.text(detail.causes()));
        }
    }

    /** Servers read what is within the element as Markdown if there are empty lines around it. */
    private void folded(String title, String content) {
        text.append("\n<details><summary>")
                .append(title)
                .append("</summary>\n\n")
                .append(content)
                .append("\n</details>\n");
    }

    private void more(int count) {
        append(count, "", "", "", text);
    }

    private static void append(int count, String one, String many, String indent, StringBuilder list) {
        if (count > 0) {
            String what = one.isEmpty() ? "" : " " + (count == 1 ? one : many);
            list.append(indent)
                    .append("- and ")
                    .append(TotalsTable.number(count))
                    .append(" more")
                    .append(what)
                    .append('\n');
        }
    }

    private static String number(int count, String one, String many) {
        return TotalsTable.number(count) + " " + (count == 1 ? one : many);
    }
}
