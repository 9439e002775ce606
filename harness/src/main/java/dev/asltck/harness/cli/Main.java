package dev.asltck.harness.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Entry point of the executable jar, and the only place that ends the process. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(App.commandLine(args)
                .setOut(writer(System.out))
                .setErr(writer(System.err))
                .execute(args));
    }

    /** UTF-8 whatever the locale: output is piped into files and programs that read JSON. */
    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
