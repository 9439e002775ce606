package dev.asltck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class AppTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine app =
            App.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));

    @Test
    void printsItsHelpWithoutArguments() {
        int code = app.execute();

        assertThat(code).isZero();
        assertThat(out.toString()).contains("Usage: asl-tck", "Exit codes:");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void printsItsVersion() {
        int code = app.execute("--version");

        assertThat(code).isZero();
        assertThat(out.toString()).startsWith("asl-tck ");
    }

    @Test
    void exitsWithTwoOnWrongUsage() {
        int code = app.execute("--no-such-option");

        assertThat(code).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("--no-such-option");
    }

    @Test
    void exitsWithThreeWhenACommandBreaks() {
        App.withExitCodes(app.addSubcommand(new Broken())).setErr(new PrintWriter(err, true));

        int code = app.execute("broken");

        assertThat(code).isEqualTo(3);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("broken on purpose");
    }

    @Command(name = "broken")
    private static final class Broken implements Runnable {
        @Override
        public void run() {
            throw new IllegalStateException("broken on purpose");
        }
    }
}
