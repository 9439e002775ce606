package dev.asltck.harness.cli.console;

import picocli.CommandLine.Option;

/** The option of every command. */
public class HelpOption {

    private static final int LAST = 1_000;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            order = LAST,
            description = "Show this help and exit.")
    private boolean help;

    /** picocli answers it before the command runs. */
    public boolean isHelp() {
        return help;
    }
}
