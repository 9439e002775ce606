package dev.asltck.harness.cli.replay;

import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.ExitCode;
import dev.asltck.harness.cli.console.SafeText;
import dev.asltck.harness.cli.console.Style;
import dev.asltck.harness.cli.replay.Occurrences.Example;
import dev.asltck.harness.engine.EngineDescription;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints a replay for people: what differs, by kind, with examples and how to look at one. */
final class TextPrinter implements SummaryPrinter {

    private static final int LONGEST_TEXT = 400;

    private final Console console;
    private final ExampleCommand command;

    TextPrinter(Console console, ExampleCommand command) {
        this.console = console;
        this.command = command;
    }

    @Override
    public void print(EngineDescription engine, Summary summary, Duration duration, Optional<Path> results) {
        console.line(console.styled(Style.HEADING, engine.name() + " " + engine.version() + ", dialect aws"));
        console.line("");
        summary.notReplayed().forEach(entry -> printNotReplayed(entry.getKey(), entry.getValue()));
        summary.differences().forEach(entry -> printDifference(entry.getKey(), entry.getValue()));
        printTotals(summary, duration);
        results.ifPresent(file -> console.line("Results: " + file));
    }

    private void printNotReplayed(String kind, Occurrences occurrences) {
        console.line(console.styled(Style.DOUBTFUL, kind.replace('-', ' ')) + ", not replayed: "
                + executions(occurrences.count()));
        occurrences.examples().forEach(example -> console.line("  " + SafeText.line(example.text(), LONGEST_TEXT)));
        console.line("");
    }

    private void printDifference(Difference difference, Occurrences occurrences) {
        console.line(console.styled(Style.BAD, String.join(", ", difference.what()))
                + " at " + console.styled(Style.HEADING, SafeText.line(difference.state(), LONGEST_TEXT))
                + " of " + SafeText.line(difference.machine(), LONGEST_TEXT) + ": "
                + executions(occurrences.count()));
        for (Example example : occurrences.examples()) {
            console.line("  " + example.id() + "  " + SafeText.line(example.source(), LONGEST_TEXT));
            console.line("    " + SafeText.line(example.text(), LONGEST_TEXT));
        }
        console.line("  To see one: " + command.of(occurrences.examples().get(0)));
        console.line("");
    }

    private void printTotals(Summary summary, Duration duration) {
        String verdicts =
                summary.verdicts().entrySet().stream().map(TextPrinter::count).collect(Collectors.joining(", "));
        String seconds = String.format(Locale.ROOT, "%.1f", duration.toMillis() / 1000.0);
        String text = "Replayed " + summary.replayed() + " of " + executions(summary.all()) + " in " + seconds + " s"
                + (verdicts.isEmpty() ? "" : ": " + verdicts);
        console.line(console.styled(summary.exitCode() == ExitCode.AS_EXPECTED ? Style.GOOD : Style.BAD, text));
    }

    private static String count(Map.Entry<String, Integer> verdict) {
        return verdict.getValue() + " " + verdict.getKey();
    }

    private static String executions(int count) {
        return count + (count == 1 ? " execution" : " executions");
    }
}
