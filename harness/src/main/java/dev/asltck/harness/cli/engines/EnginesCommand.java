package dev.asltck.harness.cli.engines;

import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.EnumWords;
import dev.asltck.harness.cli.console.ExitCode;
import dev.asltck.harness.cli.console.SafeText;
import dev.asltck.harness.cli.console.StandardOptions;
import dev.asltck.harness.cli.console.Table;
import dev.asltck.harness.engines.EngineDescriptor;
import dev.asltck.harness.engines.EngineDescriptor.Trial;
import dev.asltck.harness.engines.EngineState;
import dev.asltck.harness.engines.KnownEngines;
import dev.asltck.harness.engines.KnownEngines.Described;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the engines that descriptors describe. */
@Command(
        name = "engines",
        sortOptions = false,
        description =
                "Lists the real engines that this project describes, and whether each can be used on this machine.",
        subcommands = {InstallCommand.class, CompareCommand.class},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:they were listed", "2:wrong usage, or a problem in a descriptor; the others were listed"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  asl-tck engines",
            "  asl-tck engines install moto ministack",
            "  asl-tck run --engine all-installed --results build/engines",
            "  asl-tck engines compare build/engines"
        })
public final class EnginesCommand implements Callable<Integer> {

    private static final int LONGEST_REASON = 60;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StandardOptions standard;

    @Override
    public Integer call() {
        Console console = Console.of(spec.commandLine());
        Described described = KnownEngines.available().described();
        List<EngineState> states =
                described.descriptors().stream().map(EngineState::of).toList();
        if (standard.isJson()) {
            console.json(StateJson.of(states));
        } else {
            printText(states, console);
        }
        described.problems().forEach(problem -> console.message(problem.text()));
        return described.problems().isEmpty() ? ExitCode.AS_EXPECTED : ExitCode.UNUSABLE_INPUT;
    }

    private static void printText(List<EngineState> states, Console console) {
        Table table = new Table(List.of("name", "state", "version", "adapter", "dialect", "tested"));
        for (EngineState state : states) {
            EngineDescriptor engine = state.descriptor();
            table.add(
                    engine.name(),
                    SafeText.of(state.text()),
                    SafeText.of(engine.version()),
                    engine.adapter().kind(),
                    engine.adapter().dialect().map(EnumWords::of).orElse(""),
                    tested(engine.trial()));
        }
        table.print(console);
    }

    private static String tested(Trial trial) {
        return trial.tested() ? trial.text() : "no: " + SafeText.line(trial.text(), LONGEST_REASON);
    }
}
