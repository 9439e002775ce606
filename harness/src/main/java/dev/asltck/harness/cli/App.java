package dev.asltck.harness.cli;

import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The top-level command. What it does is in its subcommands; alone it prints its help. */
@Command(
        name = "asl-tck",
        description = "Conformance suite for the Amazon States Language.",
        mixinStandardHelpOptions = true,
        versionProvider = App.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:as expected",
            "1:mismatch, or invalid definition",
            "2:wrong usage or unreadable input",
            "3:adapter or engine broken"
        })
final class App implements Runnable {
    private static final int WRONG_USAGE = 2;
    private static final int BROKEN = 3;

    @Spec
    private CommandSpec spec;

    static CommandLine commandLine() {
        return withExitCodes(new CommandLine(new App()));
    }

    /** Applies to the subcommands present, so it has to come after they were added. */
    static CommandLine withExitCodes(CommandLine commandLine) {
        // picocli's own code for an unexpected exception is 1, which means a mismatch here.
        return commandLine.setExitCodeExceptionMapper(
                exception -> exception instanceof ParameterException ? WRONG_USAGE : BROKEN);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            // Class folders, as in tests and IDEs, have no manifest.
            String version = App.class.getPackage().getImplementationVersion();
            return new String[] {"asl-tck " + Objects.requireNonNullElse(version, "(unpackaged)")};
        }
    }
}
