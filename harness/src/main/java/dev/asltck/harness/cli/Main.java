package dev.asltck.harness.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Entry point of the executable jar, and the only place that ends the process. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        CommandLine commandLine =
                App.commandLine(args).setOut(writer(System.out)).setErr(writer(System.err));
        discardOtherOutput();
        System.exit(commandLine.execute(args));
    }

    /** Libraries print now and then, the JSONata one for example; standard output holds results and nothing else. */
    private static void discardOtherOutput() {
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }

    /** UTF-8 whatever the locale: output is piped into files and programs that read JSON. */
    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
