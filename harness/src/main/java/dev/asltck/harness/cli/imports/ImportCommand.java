package dev.asltck.harness.cli.imports;

import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.ExitCode;
import dev.asltck.harness.cli.console.StandardOptions;
import dev.asltck.harness.cli.console.UnusableInput;
import dev.asltck.harness.cli.recordings.Found;
import dev.asltck.harness.cli.recordings.RecordingOptions;
import dev.asltck.harness.imports.ImportResult;
import dev.asltck.harness.imports.ImportResult.Imported;
import dev.asltck.harness.imports.ImportResult.NotImported;
import dev.asltck.harness.imports.anonymous.Anonymizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes cases of recorded executions. */
@Command(
        name = "import",
        sortOptions = false,
        description = "Makes cases of executions that AWS Step Functions has recorded, for 'run' in the dialect aws.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every execution became a case, though perhaps not in every detail",
            "2:wrong usage, a file that cannot be used, or an execution that no case can be made of; of the others"
                    + " cases were made"
        },
        footerHeading = RecordingOptions.FILES + "%nExamples:%n",
        footer = {
            "  asl-tck import a17.history.json a17.execution.json a17.machine.json",
            "  asl-tck import executions/ --definition orders.asl.json --output cases/",
            "  asl-tck import executions.jsonl --anonymize --output orders.json"
        })
public final class ImportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private RecordingOptions recordings;

    @Option(
            names = "--output",
            paramLabel = "PATH",
            description = "Where the cases go: a file if it is named *.json, or else a folder with a file for each."
                    + " Default: one file, on standard output.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--anonymize",
            description =
                    "Replace account ids, the names of executions, state machines and other resources, task tokens"
                            + " and UUIDs, the same one always by the same other. Data of yours stays as it is.")
    private boolean anonymize;

    @Mixin
    private StandardOptions standard;

    private final Twins twins = new Twins();

    @Override
    public Integer call() {
        Console console = Console.of(spec.commandLine());
        if (standard.isJson() && output.isEmpty()) {
            throw new UnusableInput("--format json prints what was imported; say with --output where the cases go");
        }
        Account account = new Account(console, standard.isJson());
        try (CaseOutput cases = output.map(CaseOutput::to).orElseGet(() -> new ConsoleOutput(console))) {
            write(cases, account);
        } catch (IOException e) {
            throw new UnusableInput(output.map(Path::toString).orElse("(standard output)") + ": cannot be written: " + e
                    + "; choose another place with --output");
        }
        account.finish(output);
        return account.isComplete() && !account.isEmpty() ? ExitCode.AS_EXPECTED : ExitCode.UNUSABLE_INPUT;
    }

    private void write(CaseOutput cases, Account account) throws IOException {
        RecordingOptions.Source source = recordings.open();
        Optional<Anonymizer> anonymizer = anonymize ? Optional.of(new Anonymizer()) : Optional.empty();
        for (Optional<Found> found = source.next(); found.isPresent(); found = source.next()) {
            try {
                for (ImportResult result : source.read(found.get())) {
                    write(anonymizer.map(each -> each.anonymous(result)).orElse(result), cases, account);
                }
            } catch (UnusableInput e) {
                account.unusable(e.explanation());
            }
        }
        cases.finish();
    }

    private void write(ImportResult result, CaseOutput cases, Account account) throws IOException {
        if (result instanceof NotImported refused) {
            account.notImported(refused);
        } else if (result instanceof Imported imported) {
            Optional<String> twin = twins.add(imported);
            if (twin.isPresent()) {
                account.repeated(imported, twin.get());
            } else {
                account.imported(imported, cases.write(imported.written()));
            }
        }
    }
}
