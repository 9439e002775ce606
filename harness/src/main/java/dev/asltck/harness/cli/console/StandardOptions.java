package dev.asltck.harness.cli.console;

import picocli.CommandLine.Option;

/** Options of every command that prints results. */
public final class StandardOptions {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = OutputFormat.Converter.class,
            defaultValue = "text",
            description = "How to print the results: text or json. Default: ${DEFAULT-VALUE}.")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    private boolean help;

    public boolean isJson() {
        return format == OutputFormat.JSON;
    }

    /** picocli answers it before the command runs. */
    public boolean isHelp() {
        return help;
    }
}
