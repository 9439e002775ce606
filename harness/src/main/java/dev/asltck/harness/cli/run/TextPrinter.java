package dev.asltck.harness.cli.run;

import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.EnumWords;
import dev.asltck.harness.cli.console.ExitCode;
import dev.asltck.harness.cli.console.SafeText;
import dev.asltck.harness.cli.console.Style;
import dev.asltck.harness.cli.select.EngineOptions;
import dev.asltck.harness.corpus.CaseProblem;
import dev.asltck.reports.baseline.Finding;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints a run for people: a table by chapter, what does not match, totals. */
final class TextPrinter implements RunPrinter {

    private static final int MOST_FINDINGS = 20;
    private static final int MOST_GROUPS = 10;
    private static final int LONGEST_REASON = 110;

    private final Console console;
    private final EngineOptions engines;
    private final SelectionOptions selection;

    /**
     * Prints to a console.
     *
     * @param engines how the user has named the engines
     * @param selection how the user has selected the cases
     */
    TextPrinter(Console console, EngineOptions engines, SelectionOptions selection) {
        this.console = console;
        this.engines = engines;
        this.selection = selection;
    }

    @Override
    public void print(EngineReport report) {
        String dialect = EnumWords.of(report.dialect());
        console.line(console.styled(
                Style.HEADING, report.engine().name() + " " + report.engine().version() + ", dialect " + dialect));
        console.line("");
        ChapterTable.print(ChapterCounts.byChapter(report.results()), console);
        console.line("");
        new TroubleList(report, engines, selection, console).print();
        report.baseline().ifPresent(this::print);
        printUnsupported(UnsupportedGroup.of(report.results()));
        printOtherDialects(report);
        printEarlierRun(report);
        printTotals(report);
    }

    private void print(BaselineReport baseline) {
        String failures = baseline.known() + (baseline.known() == 1 ? " known failure" : " known failures");
        console.line("Baseline " + baseline.file() + ": " + failures + (baseline.updated() ? ", written" : ""));
        List<Finding> others = baseline.others();
        others.stream()
                .limit(MOST_FINDINGS)
                .forEach(finding -> console.line(
                        "  " + console.styled(Style.BAD, finding.kind().word()) + " "
                                + SafeText.line(finding.subject(), LONGEST_REASON) + ": "
                                + SafeText.line(finding.text(), LONGEST_REASON)));
        if (others.size() > MOST_FINDINGS) {
            console.line("  ... and " + (others.size() - MOST_FINDINGS) + " more: --format json gives them all");
        }
        console.line("");
    }

    private void printUnsupported(List<UnsupportedGroup> groups) {
        if (groups.isEmpty()) {
            return;
        }
        console.line("Unsupported:");
        groups.stream().limit(MOST_GROUPS).forEach(group -> console.line(text(group)));
        if (groups.size() > MOST_GROUPS) {
            console.line("  ... and " + (groups.size() - MOST_GROUPS) + " more reasons: --format json gives them all");
        }
        console.line("");
    }

    private static String text(UnsupportedGroup group) {
        return String.format(Locale.ROOT, "%6d  %s", group.cases(), SafeText.line(group.why(), LONGEST_REASON));
    }

    private void printEarlierRun(EngineReport report) {
        int count = report.ofEarlierRun();
        if (count > 0) {
            console.line(
                    "Not run again: " + count + (count == 1 ? " case" : " cases") + " of the run that was resumed");
        }
    }

    private void printOtherDialects(EngineReport report) {
        int count = report.ofOtherDialects();
        if (count > 0) {
            console.line("Not run: " + count + (count == 1 ? " case that holds" : " cases that hold")
                    + " in another dialect only");
        }
    }

    private void printTotals(EngineReport report) {
        ChapterCounts total = ChapterCounts.of("", report.results());
        String verdicts = ChapterCounts.VERDICTS.stream()
                .filter(verdict -> total.of(verdict) > 0)
                .map(verdict -> total.of(verdict) + " " + verdict)
                .collect(Collectors.joining(", "));
        String seconds = String.format(Locale.ROOT, "%.1f", report.duration().toMillis() / 1000.0);
        String text = total.cases() + (total.cases() == 1 ? " case in " : " cases in ") + seconds + " s: " + verdicts;
        console.line(console.styled(report.exitCode() == ExitCode.AS_EXPECTED ? Style.GOOD : Style.BAD, text));
        report.resultFile().ifPresent(file -> console.line("Results: " + file));
    }

    @Override
    public void finish(List<CaseProblem> problems) {
        if (!problems.isEmpty()) {
            console.message("The case files have " + problems.size() + " problems; they are listed above.");
        }
    }
}
