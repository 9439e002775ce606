package dev.asltck.harness.cli.exec;

import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.Durations;
import dev.asltck.harness.cli.console.JsonLayout;
import dev.asltck.harness.cli.console.SafeText;
import dev.asltck.harness.cli.console.Style;
import dev.asltck.harness.cli.problem.ProblemPrinter;
import dev.asltck.harness.cli.problem.RuleBook;
import dev.asltck.reference.error.StatesError;
import dev.asltck.reference.problem.Problem;
import dev.asltck.reference.run.ExecutionResult;
import dev.asltck.reference.run.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Prints an execution for people: its output, or why there is none; before it the way through the machine, if asked for. */
final class TextPrinter implements ExecPrinter {

    private final Console console;
    private final Instant start;
    private final Optional<Trace> trace;

    TextPrinter(Console console, Instant start, Optional<Trace> trace) {
        this.console = console;
        this.start = start;
        this.trace = trace;
    }

    @Override
    public void invalid(Machine machine, List<Problem> problems, RuleBook rules) {
        console.line(console.styled(Style.BAD, "The definition is invalid."));
        console.line("");
        new ProblemPrinter(console, machine.source(), rules).print(problems);
    }

    @Override
    public void ended(ExecutionResult result) {
        printTrace();
        String after = " after " + Durations.text(result.elapsed());
        if (result.outcome() instanceof Outcome.Succeeded succeeded) {
            if (trace.isPresent()) {
                console.line(console.styled(Style.GOOD, "Succeeded") + after + " with");
            }
            console.line(JsonLayout.of(succeeded.output()));
        } else if (result.outcome() instanceof Outcome.Failed failed) {
            bad("Failed", after + error(failed.error()));
        } else if (result.outcome() instanceof Outcome.Exhausted exhausted) {
            bad("Stopped", after + ": " + exhausted.message() + " (limit " + exhausted.limit() + ")");
        } else {
            bad("Timed out", after);
        }
    }

    @Override
    public void unanswered(String message) {
        printTrace();
    }

    private void printTrace() {
        if (trace.isPresent()) {
            TraceTable.print(trace.orElseThrow(), start, console);
            console.line("");
        }
    }

    private void bad(String word, String text) {
        console.line(console.styled(Style.BAD, word) + SafeText.of(text));
    }

    private static String error(StatesError error) {
        return error.name().map(name -> " with " + name).orElse(" without an Error Name")
                + error.cause().map(cause -> ": " + cause).orElse("");
    }
}
