package dev.asltck.harness.cli.select;

import dev.asltck.harness.cli.console.ShellText;
import dev.asltck.harness.engine.EngineProvider;
import java.util.Optional;
import picocli.CommandLine.Option;

/** An engine behind an adapter that is given as a command. */
public final class EngineCommandOption {

    @Option(
            names = "--engine-command",
            paramLabel = "COMMAND",
            description =
                    "An engine behind an adapter that speaks the protocol of standard streams, docs/protocol.md: the command"
                            + " that starts it, for the shell, such as 'node adapter.mjs'.")
    private Optional<String> command = Optional.empty();

    /** The engine, where there is one. */
    public Optional<EngineProvider> provider() {
        return command.map(ShellCommandProvider::new);
    }

    /** The option as the user has written it. */
    Optional<String> written() {
        return command.map(text -> " --engine-command " + ShellText.quoted(text));
    }
}
