package dev.asltck.harness.cli.console;

import dev.asltck.reference.json.Json;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a command prints: results on standard output, everything else on standard error.
 *
 * @param ansi whether standard output shows colors
 */
public record Console(PrintWriter out, PrintWriter err, Ansi ansi) {

    private static final JsonMapper PIECES = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

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

    /** Prints a value as the only result. Only strings have characters that need escapes. */
    public void json(JsonNode value) {
        out.println(SafeText.of(Json.write(value)));
    }

    /**
     * Writes a value piece by piece as the only result, which the last piece has to end with a line break. It is ASCII, so that nothing in
     * it can command a terminal.
     */
    public JsonGenerator jsonPieces() {
        return PIECES.createGenerator(out);
    }

    /** Prints beside the results what else is printed as a result. */
    public Console forMessages() {
        return new Console(err, err, Ansi.OFF);
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
