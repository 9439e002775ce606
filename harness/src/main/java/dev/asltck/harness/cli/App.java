package dev.asltck.harness.cli;

import dev.asltck.harness.SuiteVersion;
import dev.asltck.harness.cli.api.CleanCommand;
import dev.asltck.harness.cli.browse.ListCommand;
import dev.asltck.harness.cli.browse.ShowCommand;
import dev.asltck.harness.cli.compare.CompareCommand;
import dev.asltck.harness.cli.console.Failures;
import dev.asltck.harness.cli.coverage.CoverageCommand;
import dev.asltck.harness.cli.engines.EnginesCommand;
import dev.asltck.harness.cli.exec.ExecCommand;
import dev.asltck.harness.cli.imports.ImportCommand;
import dev.asltck.harness.cli.merge.MergeCommand;
import dev.asltck.harness.cli.replay.ReplayCommand;
import dev.asltck.harness.cli.report.ReportCommand;
import dev.asltck.harness.cli.run.RunCommand;
import dev.asltck.harness.cli.smoke.SmokeCommand;
import dev.asltck.harness.cli.validate.ValidateCommand;
import dev.asltck.harness.cli.validators.CompareValidatorsCommand;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The top-level command. What it does is in its subcommands; alone it prints its help. */
@Command(
        name = "asl-tck",
        description = "Conformance suite for the Amazon States Language.",
        mixinStandardHelpOptions = true,
        versionProvider = App.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%n'asl-tck COMMAND --help' explains a command and shows examples.%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:as expected",
            "1:mismatch, failed execution or invalid definition",
            "2:wrong usage or unusable input",
            "3:adapter, engine or suite broken"
        })
final class App implements Runnable {

    private static final int HELP_WIDTH = 100;

    private static final Set<String> VERSION_OPTIONS = Set.of("-V", "--version");

    @Spec
    private CommandSpec spec;

    /**
     * The command line for some arguments. To learn what a command has takes picocli a moment, so if the arguments name a command, the
     * others are left out.
     */
    static CommandLine commandLine(String... arguments) {
        CommandLine commandLine = new CommandLine(new App());
        String first = arguments.length == 0 ? "" : arguments[0];
        Map<String, Supplier<Object>> commands = commands();
        if (commands.containsKey(first)) {
            commands.keySet().retainAll(Set.of(first));
        }
        if (!VERSION_OPTIONS.contains(first)) {
            commands.forEach((name, command) -> commandLine.addSubcommand(name, command.get()));
        }
        // The name of a file must not be able to bring options: no argument stands for the lines of a file.
        return Failures.handledBy(commandLine.setUsageHelpWidth(HELP_WIDTH).setExpandAtFiles(false));
    }

    /** In the order of the help. */
    private static Map<String, Supplier<Object>> commands() {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("run", RunCommand::new);
        commands.put("smoke", SmokeCommand::new);
        commands.put("exec", ExecCommand::new);
        commands.put("import", ImportCommand::new);
        commands.put("replay", ReplayCommand::new);
        commands.put("validate", ValidateCommand::new);
        commands.put("list", ListCommand::new);
        commands.put("show", ShowCommand::new);
        commands.put("compare", CompareCommand::new);
        commands.put("coverage", CoverageCommand::new);
        commands.put("engines", EnginesCommand::new);
        commands.put("merge", MergeCommand::new);
        commands.put("report", ReportCommand::new);
        commands.put("compare-validators", CompareValidatorsCommand::new);
        commands.put("clean", CleanCommand::new);
        return commands;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"asl-tck " + SuiteVersion.text()};
        }
    }
}
