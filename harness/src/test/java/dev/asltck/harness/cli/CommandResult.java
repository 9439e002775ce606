package dev.asltck.harness.cli;

import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import tools.jackson.databind.JsonNode;

/** What came of a command line. */
record CommandResult(int code, String out, String err) {

    /** Runs a command line; arguments may be anything that has a text. */
    static CommandResult of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] texts = Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
        int code = App.commandLine(texts)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(texts);
        return new CommandResult(code, out.toString(), err.toString());
    }

    /** Standard output, which is to be one JSON value. */
    JsonNode json() throws JsonSyntaxException {
        return Json.read(out);
    }
}
