package dev.asltck.harness.cli.coverage;

import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.Style;
import dev.asltck.harness.cli.console.Table;
import dev.asltck.harness.cli.console.Table.Cell;
import dev.asltck.harness.coverage.CaseCoverage;
import dev.asltck.harness.coverage.Coverage;
import dev.asltck.harness.coverage.Gap;
import dev.asltck.harness.coverage.RequirementCoverage;
import dev.asltck.harness.coverage.Side;
import java.util.List;
import java.util.stream.Collectors;

/** Prints a report for people. */
final class TextPrinter {

    private final Report report;
    private final Console console;

    TextPrinter(Report report, Console console) {
        this.report = report;
        this.console = console;
    }

    void printChapters() {
        if (!report.gapsOnly()) {
            Table table = new Table(List.of("chapter", "requirements", "covered", "untestable", "gaps"), 1, 2, 3, 4);
            report.coverage().byChapter().forEach((chapter, part) -> table.add(row(chapter, part)));
            table.add(row("total", report.coverage()));
            table.print(console);
            console.line("");
        }
        printGaps();
    }

    private static List<Cell> row(String chapter, Coverage part) {
        int gaps = part.gaps().size();
        return List.of(
                Cell.of(chapter),
                number(part.requirements().size()),
                number(part.covered()),
                number(part.untestable()),
                new Cell(String.valueOf(gaps), gaps == 0 ? Style.PLAIN : Style.BAD));
    }

    private void printGaps() {
        List<RequirementCoverage> gaps = report.coverage().gaps();
        if (gaps.isEmpty()) {
            console.line(console.styled(Style.GOOD, "No gap."));
            return;
        }
        console.line(console.styled(Style.BAD, gaps.size() == 1 ? "1 gap:" : gaps.size() + " gaps:"));
        for (RequirementCoverage each : gaps) {
            console.line("  " + console.styled(Style.HEADING, each.requirement().id()) + "  "
                    + each.requirement().level() + ", " + words(each));
            console.line("    " + each.requirement().text());
        }
    }

    void printRequirements() {
        Table table = new Table(List.of("requirement", "level", "cases", "positive", "negative", "remark"), 2, 3, 4);
        for (RequirementCoverage each : report.shown()) {
            boolean untestable = each.requirement().untestable().isPresent();
            table.add(List.of(
                    Cell.of(each.requirement().id()),
                    Cell.of(each.requirement().level()),
                    number(each.cases().size()),
                    number(each.count(Side.POSITIVE)),
                    number(each.count(Side.NEGATIVE)),
                    untestable ? new Cell("untestable", Style.ASIDE) : new Cell(words(each), Style.BAD)));
        }
        table.print(console);
        printTotal();
    }

    private static String words(RequirementCoverage coverage) {
        return coverage.gaps().stream().map(Gap::words).collect(Collectors.joining(", "));
    }

    void printCases() {
        Table table = new Table(List.of("case", "positive", "negative", "neither"));
        for (CaseCoverage each : report.byCase()) {
            table.add(each.aCase().id(), ids(each, Side.POSITIVE), ids(each, Side.NEGATIVE), ids(each, Side.NEITHER));
        }
        table.print(console);
        printTotal();
    }

    private static String ids(CaseCoverage coverage, Side side) {
        return String.join(", ", coverage.on(side));
    }

    private void printTotal() {
        Coverage coverage = report.coverage();
        int gaps = coverage.gaps().size();
        console.line("");
        console.line(console.styled(
                gaps == 0 ? Style.GOOD : Style.BAD,
                coverage.requirements().size() + " requirements: " + coverage.covered() + " covered, "
                        + coverage.untestable() + " untestable, " + gaps + " with a gap"));
    }

    private static Cell number(int number) {
        return Cell.of(String.valueOf(number));
    }
}
