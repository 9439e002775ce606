package dev.asltck.harness.cli.exec;

import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.ExitCode;
import dev.asltck.harness.cli.console.StandardOptions;
import dev.asltck.harness.cli.console.UnusableInput;
import dev.asltck.harness.cli.problem.ProblemPrinter;
import dev.asltck.harness.cli.problem.RuleBook;
import dev.asltck.harness.cli.select.CountConverter;
import dev.asltck.harness.cli.select.DialectConverter;
import dev.asltck.harness.engine.ScriptException;
import dev.asltck.harness.reference.ReferenceEngine;
import dev.asltck.harness.reference.ScriptedTaskHandler;
import dev.asltck.reference.Interpreter;
import dev.asltck.reference.Program;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.environment.Clock;
import dev.asltck.reference.environment.Entropy;
import dev.asltck.reference.environment.Limits;
import dev.asltck.reference.history.HistoryRecorder;
import dev.asltck.reference.problem.Validated;
import dev.asltck.reference.run.Environment;
import dev.asltck.reference.run.ExecutionResult;
import dev.asltck.reference.run.Outcome;
import dev.asltck.reference.run.TraceListener;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Executes one state machine, with tasks that answer by a script. */
@Command(
        name = "exec",
        sortOptions = false,
        description = {
            "Executes a state machine in the reference interpreter, with tasks that answer by a script, on a virtual clock."
                    + " Prints its output, or why there is none."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the execution succeeded",
            "1:the execution failed, timed out or used up a limit; or the definition is invalid",
            "2:wrong usage, or a file that cannot be used; also task scripts that run out or have no answer",
            "3:the interpreter broke"
        },
        footerHeading =
                "%nThe file of --tasks has, by Resource, what each invocation is answered, one after another; or 'when' the"
                        + " input is what:%n"
                        + "  { \"urn:task:a\": [{ \"error\": \"Busy\", \"cause\": \"text\" }, { \"result\": 1, \"after\": 5 }],%n"
                        + "    \"urn:task:b\": [{ \"echo\": true, \"times\": 100 }, { \"never\": true, \"heartbeatEvery\": 10 }],%n"
                        + "    \"urn:task:c\": { \"when\": [{ \"input\": 1, \"attempts\": [{ \"result\": \"one\" }] }] } }%n"
                        + "docs/case-format.md explains it.%n%nExamples:%n",
        footer = {
            "  asl-tck exec machine.json --input input.json --tasks tasks.json --trace",
            "  asl-tck exec - --trace --format json < machine.json",
            "  asl-tck exec --case resultpath-null-outputs-the-raw-input --trace"
        })
public final class ExecCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private MachineOptions machineOptions;

    @Mixin
    private InputOptions inputOptions;

    @Option(
            names = "--dialect",
            paramLabel = "DIALECT",
            converter = DialectConverter.class,
            description = "spec, the specification's reading of the language, or aws, that of AWS Step Functions."
                    + " Default: the one that the case is about, or else spec.")
    private Optional<Dialect> dialect = Optional.empty();

    @Option(
            names = "--max-steps",
            paramLabel = "N",
            converter = CountConverter.class,
            description = "Stop after N state executions and retries. Default: 10000000.")
    private Optional<Integer> maxSteps = Optional.empty();

    @Option(names = "--trace", description = "Show the way through the machine, event by event.")
    private boolean traced;

    @Option(
            names = "--history",
            paramLabel = "FILE",
            description = "With --dialect aws: write the execution history that AWS would have, as GetExecutionHistory"
                    + " returns it.")
    private Optional<Path> historyFile = Optional.empty();

    @Mixin
    private StandardOptions standard;

    @Override
    public Integer call() {
        Console console = Console.of(spec.commandLine());
        inputOptions.checkStandardInput(machineOptions.definition());
        Machine machine = inputOptions.completed(machineOptions.machine(console), console);
        Instant start = machine.stimulus().clock().orElse(ReferenceEngine.START);
        Optional<Trace> trace = traced ? Optional.of(new Trace()) : Optional.empty();
        ExecPrinter printer =
                standard.isJson() ? new JsonPrinter(console, start, trace) : new TextPrinter(console, start, trace);
        Dialect chosen = dialect.or(machine::dialect).orElse(Dialect.SPEC);
        if (historyFile.isPresent() && chosen != Dialect.AWS) {
            throw new UnusableInput("--history writes what AWS would record; give it together with --dialect aws");
        }
        Validated<Program> loaded = Interpreter.load(machine.stimulus().definition(), machine.format(), chosen);
        if (loaded.value().isEmpty()) {
            printer.invalid(machine, loaded.problems(), RuleBook.published(chosen));
            return ExitCode.MISMATCH;
        }
        if (!loaded.problems().isEmpty()) {
            new ProblemPrinter(console.forMessages(), machine.source(), RuleBook.published(chosen))
                    .print(loaded.problems());
        }
        Environment environment = environment(machine, start);
        Program program = loaded.value().orElseThrow();
        if (historyFile.isEmpty()) {
            return execute(program, machine, observed(environment, trace, Optional.empty()), printer);
        }
        try (HistoryFile history = HistoryFile.create(historyFile.get())) {
            HistoryRecorder recorder = new HistoryRecorder(environment.identity(), history);
            return execute(program, machine, observed(environment, trace, Optional.of(recorder)), printer);
        }
    }

    private static Environment observed(
            Environment environment, Optional<Trace> trace, Optional<HistoryRecorder> history) {
        return Stream.of(trace, history)
                .flatMap(Optional::stream)
                .map(TraceListener.class::cast)
                .reduce(TraceListener::and)
                .map(environment::withListener)
                .orElse(environment);
    }

    private Environment environment(Machine machine, Instant start) {
        return Environment.of(
                        Clock.virtual(start),
                        Entropy.seeded(ReferenceEngine.SEED),
                        new ScriptedTaskHandler(machine.stimulus().tasks()))
                .withLimits(maxSteps.map(Limits.DEFAULT::withSteps).orElse(Limits.DEFAULT))
                .withContext(machine.stimulus().context());
    }

    private static int execute(Program program, Machine machine, Environment environment, ExecPrinter printer) {
        try {
            ExecutionResult result = program.run(machine.stimulus().input(), environment);
            printer.ended(result);
            return result.outcome() instanceof Outcome.Succeeded ? ExitCode.AS_EXPECTED : ExitCode.MISMATCH;
        } catch (ScriptException e) {
            printer.unanswered(e.explanation());
            throw new UnusableInput(
                    machine.name() + ": " + e.explanation() + "; say with --tasks FILE what it answers");
        }
    }
}
