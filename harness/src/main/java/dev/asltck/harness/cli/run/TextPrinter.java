package dev.asltck.harness.cli.run;

import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.EnumWords;
import dev.asltck.harness.cli.console.ExitCode;
import dev.asltck.harness.cli.console.Style;
import dev.asltck.harness.cli.select.EngineOptions;
import dev.asltck.harness.corpus.CaseProblem;
import dev.asltck.harness.runner.CaseResult;
import dev.asltck.harness.verdict.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Prints a run for people: a table by chapter, what does not match, totals. */
final class TextPrinter implements RunPrinter {

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
        printMissingFeatures(report.results());
        printOtherDialects(report);
        printTotals(report);
    }

    private void printMissingFeatures(List<CaseResult> results) {
        TreeSet<String> missing = new TreeSet<>();
        for (CaseResult result : results) {
            if (result.judgement().verdict() instanceof Verdict.Unsupported unsupported) {
                missing.addAll(unsupported.missingFeatures());
            }
        }
        if (!missing.isEmpty()) {
            console.line("Unsupported: what needs " + String.join(", ", missing));
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
