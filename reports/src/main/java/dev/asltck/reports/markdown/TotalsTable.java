package dev.asltck.reports.markdown;

import dev.asltck.reports.results.Counts;
import dev.asltck.reports.results.VerdictKind;
import dev.asltck.reports.runs.NamedRun;
import dev.asltck.reports.runs.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The runs in numbers. */
final class TotalsTable {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_OPTION = 100;

    private TotalsTable() {}

    static String of(List<NamedRun> runs, int most) {
        MarkdownTable table = new MarkdownTable(headings(), headings().size() - 2);
        for (NamedRun run : runs) {
            table.add(cells(run));
        }
        return table.text(most) + notes(runs, most);
    }

    private static List<String> headings() {
        List<String> headings = new ArrayList<>(List.of("engine", "dialect", "cases"));
        for (VerdictKind verdict : VerdictKind.values()) {
            headings.add(verdict.word());
        }
        headings.add("passed of judged");
        return headings;
    }

    private static List<String> cells(NamedRun run) {
        Counts counts = run.results().footer().counts();
        List<String> cells = new ArrayList<>();
        cells.add(engine(run));
        cells.add(MarkdownText.cell(run.header().dialect(), LONGEST_NAME));
        cells.add(number(counts.total()));
        for (VerdictKind verdict : VerdictKind.values()) {
            cells.add(number(counts.of(verdict)));
        }
        cells.add(Score.of(counts).percent());
        return cells;
    }

    private static String engine(NamedRun run) {
        return MarkdownText.cell(run.header().engine().name(), LONGEST_NAME) + " "
                + MarkdownText.cell(run.header().engine().version(), LONGEST_NAME);
    }

    static String number(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** What the numbers do not say by themselves. */
    private static String notes(List<NamedRun> runs, int most) {
        StringBuilder notes = new StringBuilder();
        if (runs.stream().map(run -> run.header().suite().digest()).distinct().count() > 1) {
            notes.append("\nThese runs did not choose from the same cases, so their numbers do not compare.\n");
        }
        for (NamedRun run : runs.subList(0, Math.min(most, runs.size()))) {
            Optional.ofNullable(run.header().options().get("filter"))
                    .ifPresent(filter -> notes.append("\nOf ")
                            .append(MarkdownText.code(run.name(), 2 * LONGEST_NAME))
                            .append(" only the cases ")
                            .append(MarkdownText.code(filter, LONGEST_OPTION))
                            .append(" were run.\n"));
        }
        return notes.toString();
    }
}
