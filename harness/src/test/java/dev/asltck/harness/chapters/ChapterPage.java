package dev.asltck.harness.chapters;

import dev.asltck.harness.catalogue.Requirement;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.Level;
import dev.asltck.harness.pages.Markdown;
import dev.asltck.harness.pages.OutcomeWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page of a chapter of the corpus, in Markdown: its files, and in each the cases with what comes out. */
final class ChapterPage {

    /** Of a case with more rows the others are only counted. */
    private static final int MOST_ROWS = 12;

    private static final String CASES = "spec-cases/src/main/resources/dev/asltck/spec/cases/";

    private final Chapter chapter;
    private final Map<String, Requirement> requirements;
    private final StringBuilder text = new StringBuilder();

    private ChapterPage(Chapter chapter, Map<String, Requirement> requirements) {
        this.chapter = chapter;
        this.requirements = requirements;
    }

    static String of(Chapter chapter, Map<String, Requirement> requirements) {
        ChapterPage page = new ChapterPage(chapter, requirements);
        page.write();
        return page.text.toString();
    }

    private void write() {
        line("<!-- Generated from the cases; see CONTRIBUTING.md. -->");
        line("# Cases: " + chapter.name());
        line("");
        line(chapter.cases().size() + " cases, rows counted as cases, for the dialect `spec`. To run them:");
        line("`./asl-tck run --filter 'chapter:" + chapter.name() + "'`; `./asl-tck show ID` shows one.");
        chapter.byFile().forEach(this::writeFile);
    }

    private void writeFile(CaseSource source, List<Case> cases) {
        line("");
        line("## " + Markdown.escaped(source.about()));
        line("");
        line("[" + source.name() + "](" + chapter.up() + CASES + chapter.name() + "/" + source.name() + ")");
        line("");
        line("| case | says | what comes out | requirements |");
        line("|---|---|---|---|");
        Map<String, List<Case>> byCase = cases.stream()
                .collect(Collectors.groupingBy(
                        each -> each.id().replaceFirst("\\[.*", ""), LinkedHashMap::new, Collectors.toList()));
        byCase.forEach(this::writeCase);
    }

    private void writeCase(String id, List<Case> rows) {
        Case first = rows.get(0);
        String level = first.level() == Level.MUST ? "" : " (" + first.level().word() + ")";
        line("| `" + id + "` | " + Markdown.escaped(first.title()) + level + " | " + outcomes(rows) + " | "
                + first.requirements().stream().map(this::link).collect(Collectors.joining(", ")) + " |");
    }

    private static String outcomes(List<Case> rows) {
        if (rows.size() == 1 && !rows.get(0).id().endsWith("]")) {
            return OutcomeWords.of(rows.get(0).expectation());
        }
        String shown = rows.stream()
                .limit(MOST_ROWS)
                .map(row -> Markdown.code(row.id().replaceFirst("^[^\\[]*\\[(.*)]$", "$1")) + ": "
                        + OutcomeWords.of(row.expectation()))
                .collect(Collectors.joining("<br>"));
        return rows.size() <= MOST_ROWS ? shown : shown + "<br>and " + (rows.size() - MOST_ROWS) + " more";
    }

    private String link(String id) {
        Requirement requirement = requirements.get(id);
        if (requirement == null) {
            throw new AssertionError("no requirement " + id);
        }
        return "[`" + id + "`](" + requirement.link() + ")";
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
