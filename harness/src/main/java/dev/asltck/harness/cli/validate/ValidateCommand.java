package dev.asltck.harness.cli.validate;

import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.InputFile;
import dev.asltck.harness.cli.console.UnusableInput;
import dev.asltck.harness.cli.problem.RuleBook;
import dev.asltck.harness.cli.select.DialectConverter;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.dialect.MachineType;
import dev.asltck.reference.dialect.Target;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what is wrong with definitions, without executing them. */
@Command(
        name = "validate",
        sortOptions = false,
        description = "Says what is wrong with the definitions of state machines, and where.",
        exitCodeListHeading = "%nExit codes, of which the highest counts:%n",
        exitCodeList = {
            "0:there is no error",
            "1:a definition has an error, or with --fail-on warning a warning",
            "2:wrong usage, a file that cannot be read, or a folder without definitions; the others were validated"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  asl-tck validate order.asl.json",
            "  asl-tck validate state-machines/ --dialect aws --fail-on warning",
            "  asl-tck validate . --ignore unknown-field,unreachable-state",
            "  asl-tck validate - --stdin-name order.asl.yaml < order.asl.yaml",
            "  asl-tck validate . --format sarif > results.sarif"
        })
public final class ValidateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            converter = InputFile.Converter.class,
            description =
                    "Files, and folders to look through for *.asl.json, *.asl.yaml, *.asl.yml, and *.json that have"
                            + " StartAt and States at the top; - for standard input.")
    private List<InputFile> inputs = new ArrayList<>();

    @Option(
            names = "--stdin-name",
            paramLabel = "NAME",
            converter = InputFile.Converter.class,
            description = "The file that standard input stands for: its name is shown, and tells JSON from YAML.")
    private Optional<InputFile> standardInputName = Optional.empty();

    @Option(
            names = "--dialect",
            paramLabel = "DIALECT",
            converter = DialectConverter.class,
            defaultValue = "spec",
            description = "spec, what the specification demands, or aws, what AWS Step Functions does."
                    + " Default: ${DEFAULT-VALUE}.")
    private Dialect dialect = Dialect.SPEC;

    @Option(
            names = "--machine-type",
            paramLabel = "TYPE",
            converter = MachineTypeConverter.class,
            description =
                    "With --dialect aws, the type of the machines: standard, or express, which cannot wait for jobs,"
                            + " callbacks and Activities. Default: standard.")
    private Optional<MachineType> machineType = Optional.empty();

    @Mixin
    private FilterOptions filterOptions;

    @Mixin
    private FormatOptions formatOptions;

    @Override
    public Integer call() {
        Console console = Console.of(spec.commandLine());
        if (standardInputName.isPresent() && inputs.stream().noneMatch(InputFile::isStandardInput)) {
            throw new UnusableInput("--stdin-name names the standard input, which only - reads");
        }
        if (machineType.isPresent() && dialect != Dialect.AWS) {
            throw new UnusableInput("--machine-type needs --dialect aws: only AWS has types of machines");
        }
        RuleBook rules = RuleBook.published(dialect);
        ProblemFilter filter = filterOptions.filter(rules);
        Target target = Target.deployed(dialect, machineType.orElse(MachineType.STANDARD));
        Validation validation = new Validation(
                target, filter, filterOptions.maxProblems(), formatOptions.printer(console, rules), console);
        for (InputFile input : new LinkedHashSet<>(inputs)) {
            if (input.isStandardInput()) {
                validation.validateStandardInput(input, standardInputName.map(InputFile::path));
            } else {
                validation.validate(input.path());
            }
        }
        return validation.finish().exitCode(filterOptions.failOn());
    }
}
