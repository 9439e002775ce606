package dev.asltck.harness.cli.console;

import dev.asltck.reference.json.Json;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import tools.jackson.databind.JsonNode;

/**
 * Where a command prints: results on standard output, everything else on standard error.
 *
 * @param ansi whether standard output shows colors
 */
public record Console(PrintWriter out, PrintWriter err, Ansi ansi) {

    public static Console of(CommandLine commandLine) {
        return new Console(
                commandLine.getOut(),
                commandLine.getErr(),
                commandLine.getColorScheme().ansi());
    }

    /** Prints a line of results. */
    public void line(String text) {
        out.println(text);
    }

    /** Prints a value as the only result. */
    public void json(JsonNode value) {
        out.println(Json.write(value));
    }

    /** Tells the user something beside the results. */
    public void message(String text) {
        err.println(SafeText.of(text));
    }

    /** A text in a style, where colors are shown. */
    public String styled(Style style, String text) {
        return style.apply(text, ansi.enabled());
    }
}
