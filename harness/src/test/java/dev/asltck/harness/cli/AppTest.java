package dev.asltck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.cli.console.Failures;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class AppTest {

    @Test
    void printsItsHelpWithoutArguments() {
        CommandResult app = CommandResult.of();

        assertThat(app.code()).isZero();
        assertThat(app.out()).contains("Usage: asl-tck", "run", "exec", "validate", "list", "show", "Exit codes:");
        assertThat(app.err()).isEmpty();
    }

    @Test
    void printsItsVersion() {
        CommandResult app = CommandResult.of("--version");

        assertThat(app.code()).isZero();
        assertThat(app.out()).startsWith("asl-tck ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "exec", "import", "replay", "validate", "list", "show"})
    void printsTheHelpOfACommand(String command) {
        CommandResult app = CommandResult.of(command, "--help");

        assertThat(app.code()).isZero();
        assertThat(app.out()).contains("Usage: asl-tck " + command, "--format", "Exit codes", "Examples:");
    }

    @Test
    void exitsWithTwoOnWrongUsage() {
        CommandResult app = CommandResult.of("--no-such-option");

        assertThat(app.code()).isEqualTo(2);
        assertThat(app.out()).isEmpty();
        assertThat(app.err()).contains("--no-such-option", "Try 'asl-tck --help'.");
    }

    @Test
    void exitsWithTwoForACommandThatDoesNotExist() {
        CommandResult app = CommandResult.of("runn");

        assertThat(app.code()).isEqualTo(2);
        assertThat(app.err()).contains("runn", "Did you mean", "run");
    }

    @ParameterizedTest
    @ValueSource(strings = {"exception", "error"})
    void exitsWithThreeAndOneLineWhenACommandBreaks(String what) {
        StringWriter err = new StringWriter();
        CommandLine app = Failures.handledBy(new CommandLine(new App()).addSubcommand(new Broken(what)))
                .setErr(new PrintWriter(err, true));

        int code = app.execute("broken");

        assertThat(code).isEqualTo(3);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .contains("broken on purpose\\n", "AppTest", "this is a bug", "please report");
    }

    @Command(name = "broken")
    private record Broken(String what) implements Runnable {
        @Override
        public void run() {
            if (what.equals("error")) {
                throw new StackOverflowError("broken on purpose\n");
            }
            throw new IllegalStateException("broken on purpose\n");
        }
    }
}
