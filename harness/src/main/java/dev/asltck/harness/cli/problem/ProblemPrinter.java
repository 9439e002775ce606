package dev.asltck.harness.cli.problem;

import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.EnumWords;
import dev.asltck.harness.cli.console.SafeText;
import dev.asltck.harness.cli.console.Style;
import dev.asltck.reference.problem.Location;
import dev.asltck.reference.problem.Problem;
import dev.asltck.reference.problem.Severity;
import java.util.ArrayList;
import java.util.List;

/** Prints problems as compilers do: what is wrong on a line that editors can jump to, the source, and what to do. */
public final class ProblemPrinter {

    private static final int LONGEST_TEXT = 1_000;
    private static final String INDENT = "    ";

    private final Console console;
    private final ProblemSource source;
    private final RuleBook rules;

    public ProblemPrinter(Console console, ProblemSource source, RuleBook rules) {
        this.console = console;
        this.source = source;
        this.rules = rules;
    }

    /** Prints problems, with an empty line after each. */
    public void print(List<Problem> problems) {
        problems.forEach(this::print);
    }

    private void print(Problem problem) {
        Style style = problem.severity() == Severity.ERROR ? Style.BAD : Style.DOUBTFUL;
        Location at = problem.location();
        String place = source.lines().isPresent() ? ":" + at.line() + ":" + at.column() : "";
        console.line(console.styled(Style.HEADING, safe(source.name()) + place + ":") + " "
                + console.styled(style, EnumWords.of(problem.severity()) + ":") + " " + safe(problem.message()) + " "
                + console.styled(
                        Style.ASIDE,
                        "[" + problem.id()
                                + rules.awsCode(problem)
                                        .map(code -> ", AWS " + code)
                                        .orElse("") + "]"));
        source.lines().ifPresent(lines -> printExcerpt(lines, at, style));
        problem.hint().ifPresent(hint -> console.line(INDENT + console.styled(Style.GOOD, "hint:") + " " + safe(hint)));
        printReferences(problem);
        console.line("");
    }

    private void printExcerpt(SourceLines lines, Location at, Style style) {
        Excerpt excerpt = Excerpt.of(lines.line(at.line()), at.column());
        String number = "  " + at.line();
        console.line(console.styled(Style.ASIDE, number + " | ") + excerpt.text());
        console.line(console.styled(Style.ASIDE, " ".repeat(number.length()) + " | ")
                + " ".repeat(excerpt.indent())
                + console.styled(style, "^".repeat(excerpt.width())));
    }

    private void printReferences(Problem problem) {
        List<String> references = new ArrayList<>();
        if (!problem.at().isEmpty()) {
            references.add("at " + safe(problem.at()));
        }
        if (!problem.requirements().isEmpty()) {
            references.add("requirements: " + String.join(", ", problem.requirements()));
        }
        if (!references.isEmpty()) {
            console.line(INDENT + console.styled(Style.ASIDE, String.join("; ", references)));
        }
    }

    private static String safe(String text) {
        return SafeText.line(text, LONGEST_TEXT);
    }
}
