package dev.asltck.harness.cli.validate;

import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.Style;
import dev.asltck.harness.cli.problem.ProblemPrinter;
import dev.asltck.harness.cli.problem.ProblemSource;
import dev.asltck.harness.cli.problem.RuleBook;
import java.util.Optional;

/** Prints for people. */
final class TextPrinter implements ReportPrinter {

    private final Console console;
    private final RuleBook rules;

    TextPrinter(Console console, RuleBook rules) {
        this.console = console;
        this.rules = rules;
    }

    @Override
    public void validated(FileReport report) {
        ProblemSource source = new ProblemSource(report.name(), Optional.of(report.lines()));
        new ProblemPrinter(console, source, rules).print(report.problems());
    }

    @Override
    public void unusable(String name, String explanation) {
        // Standard error has it.
    }

    @Override
    public void finish(Tally tally) {
        if (tally.files() > 0) {
            console.line(console.styled(style(tally), found(tally) + " in " + count(tally.files(), "file"))
                    + (tally.notShown() == 0 ? "" : "; " + tally.notShown() + " of them not shown"));
        }
    }

    private static String found(Tally tally) {
        if (tally.errors() == 0 && tally.warnings() == 0) {
            return "no problems";
        }
        String errors = tally.errors() == 0 ? "" : count(tally.errors(), "error");
        String warnings = tally.warnings() == 0 ? "" : count(tally.warnings(), "warning");
        return errors + (errors.isEmpty() || warnings.isEmpty() ? "" : ", ") + warnings;
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static Style style(Tally tally) {
        if (tally.errors() > 0) {
            return Style.BAD;
        }
        return tally.warnings() > 0 ? Style.DOUBTFUL : Style.GOOD;
    }
}
