package dev.asltck.harness.cli.smoke;

import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.EnumWords;
import dev.asltck.harness.cli.console.SafeText;
import dev.asltck.harness.cli.console.Style;
import dev.asltck.harness.engine.EngineDescription;
import dev.asltck.harness.smoke.Finding;
import dev.asltck.harness.smoke.Grade;
import dev.asltck.harness.smoke.SmokeReport;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Prints what the probes have found for people. */
final class TextPrinter {

    private static final int GRADE_WIDTH = 13;
    private static final int LONGEST = 400;

    private final Console console;

    private TextPrinter(Console console) {
        this.console = console;
    }

    static void print(SmokeReport report, Console console) {
        new TextPrinter(console).print(report);
    }

    private void print(SmokeReport report) {
        report.engine().ifPresent(this::printEngine);
        report.findings().forEach(this::printFinding);
        console.line("");
        console.line(console.styled(
                report.count(Grade.FAULT) == 0 ? Style.GOOD : Style.BAD,
                report.findings().size()
                        + (report.findings().size() == 1 ? " probe: " : " probes: ")
                        + Arrays.stream(Grade.values())
                                .filter(grade -> report.count(grade) > 0)
                                .map(grade -> report.count(grade) + " " + grade.word())
                                .collect(Collectors.joining(", "))));
        console.line(conclusion(report));
    }

    private void printEngine(EngineDescription engine) {
        String text = engine.name() + " " + engine.version() + ", dialect " + EnumWords.of(engine.dialect()) + ", "
                + EnumWords.of(engine.clock()) + " clock";
        console.line(console.styled(Style.HEADING, SafeText.line(text, LONGEST)));
        console.line("");
    }

    private void printFinding(Finding finding) {
        String grade = finding.grade().word();
        console.line(console.styled(style(finding.grade()), grade) + " ".repeat(GRADE_WIDTH - grade.length())
                + finding.probe() + ": " + finding.title());
        printDetail(finding.text());
        printDetail(finding.remedy());
    }

    private void printDetail(String text) {
        if (!text.isEmpty()) {
            console.line(" ".repeat(GRADE_WIDTH) + "  " + SafeText.line(text, LONGEST));
        }
    }

    private static Style style(Grade grade) {
        return switch (grade) {
            case PASSED -> Style.GOOD;
            case UNSUPPORTED -> Style.ASIDE;
            case DIFFERS -> Style.DOUBTFUL;
            case FAULT -> Style.BAD;
        };
    }

    private static String conclusion(SmokeReport report) {
        if (report.count(Grade.FAULT) > 0) {
            return "The adapter has to be mended before cases are run.";
        }
        return report.count(Grade.DIFFERS) > 0
                ? "The adapter keeps the protocol; where the answers differ, its engine may be at fault."
                : "The adapter keeps the protocol.";
    }
}
