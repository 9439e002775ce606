package dev.asltck.harness.cli.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asltck.harness.api.StepFunctionsApiProvider;
import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.UnusableInput;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.CaseJson;
import dev.asltck.harness.engine.EngineProvider;
import dev.asltck.harness.reference.ReferenceEngineProvider;
import dev.asltck.reference.dialect.Dialect;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;

/** No network is needed: nothing is called before somebody has agreed. */
class AgreementTest {

    private static final String INTERACTIVE = "asltck.interactive";
    private static final String[] AWS = {"--region", "eu-central-1", "--role-arn", "arn:aws:iam::123456789012:role/r"};
    private static final List<Case> CASES =
            Collections.nCopies(3, CaseJson.good().read());

    private final StringWriter messages = new StringWriter();
    private final InputStream standardInput = System.in;

    @AfterEach
    void restore() {
        System.setIn(standardInput);
        System.clearProperty(INTERACTIVE);
    }

    @Command
    private static final class SomeCommand {
        @Mixin
        private ApiOptions api = new ApiOptions();
    }

    private void agree(String... options) {
        SomeCommand command = new SomeCommand();
        new CommandLine(command).parseArgs(options);
        List<EngineProvider> providers = command.api.applyTo(List.of(new StepFunctionsApiProvider()));
        Console console = new Console(new PrintWriter(messages, true), new PrintWriter(messages, true), Ansi.OFF);
        command.api.agree(providers.get(0), CASES, Dialect.AWS, console);
    }

    private static String[] aws(String... more) {
        return Stream.of(AWS, more).flatMap(Arrays::stream).toArray(String[]::new);
    }

    private static void answer(String text) {
        System.setProperty(INTERACTIVE, "true");
        System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void tellsTheCostAndRefusesWhereNobodyCanBeAsked() {
        assertThatThrownBy(() -> agree(aws())).isInstanceOf(UnusableInput.class).hasMessageContaining("--yes");

        assertThat(messages.toString())
                .contains("On AWS in eu-central-1: 3 executions of 1 state machines", "0.01 USD");
    }

    @Test
    void isGivenBeforehand() {
        assertThatCode(() -> agree(aws("--yes"))).doesNotThrowAnyException();

        assertThat(messages.toString()).contains("0.01 USD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"y\n", "Yes\n"})
    void isGivenByYes(String text) {
        answer(text);

        assertThatCode(() -> agree(aws())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"n\n", "\n", ""})
    void isNotGivenByAnythingElse(String text) {
        answer(text);

        assertThatThrownBy(() -> agree(aws())).isInstanceOf(UnusableInput.class).hasMessage("nothing was run");
    }

    @Test
    void isNotNeededForAnEmulator() {
        assertThatCode(() -> agree("--endpoint-url", "http://localhost:1")).doesNotThrowAnyException();

        assertThat(messages.toString()).isEmpty();
    }

    @Test
    void isNotGivenForMoreExecutionsThanAreWanted() {
        assertThatThrownBy(() -> agree("--endpoint-url", "http://localhost:1", "--max-executions", "2"))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("3 cases are selected, more than the 2 of --max-executions");
        assertThatCode(() -> agree("--endpoint-url", "http://localhost:1", "--max-executions", "3"))
                .doesNotThrowAnyException();
    }

    @Test
    void isNotNeededForOtherEngines() {
        SomeCommand command = new SomeCommand();
        Console console = new Console(new PrintWriter(messages, true), new PrintWriter(messages, true), Ansi.OFF);

        command.api.agree(new ReferenceEngineProvider(), CASES, Dialect.AWS, console);

        assertThat(messages.toString()).isEmpty();
    }
}
