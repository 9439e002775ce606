package dev.asltck.harness.cli.console;

import picocli.CommandLine.Option;

/** Options of every command that prints results. */
public final class StandardOptions extends HelpOption {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = OutputFormat.Converter.class,
            defaultValue = "text",
            description = "How to print the results: text or json. Default: ${DEFAULT-VALUE}.")
    private OutputFormat format = OutputFormat.TEXT;

    public boolean isJson() {
        return format == OutputFormat.JSON;
    }
}
