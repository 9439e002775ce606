package dev.asltck.harness.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TimeZone;
import picocli.CommandLine;

/** Entry point of the executable jar, and the only place that ends the process. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        forgetThePlace();
        CommandLine commandLine =
                App.commandLine(args).setOut(writer(System.out)).setErr(writer(System.err));
        discardOtherOutput();
        System.exit(commandLine.execute(args));
    }

    /**
     * Results are the same everywhere. Our own code asks for no locale and no time zone, but libraries do: the JSONata one when it writes
     * the names of days and numbers in words, in capitals.
     */
    private static void forgetThePlace() {
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
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
