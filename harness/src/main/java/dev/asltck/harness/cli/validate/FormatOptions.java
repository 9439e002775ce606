package dev.asltck.harness.cli.validate;

import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.HelpOption;
import dev.asltck.harness.cli.problem.RuleBook;
import picocli.CommandLine.Option;

/** How the problems are printed. */
final class FormatOptions extends HelpOption {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = ReportFormat.Converter.class,
            defaultValue = "text",
            description = "How to print the problems: text, json, or sarif for code scanning."
                    + " Default: ${DEFAULT-VALUE}.")
    private ReportFormat format = ReportFormat.TEXT;

    ReportPrinter printer(Console console, RuleBook rules) {
        return switch (format) {
            case TEXT -> new TextPrinter(console, rules);
            case JSON -> new JsonPrinter(console.jsonPieces(), rules);
            case SARIF -> new SarifPrinter(console.jsonPieces(), rules);
        };
    }
}
