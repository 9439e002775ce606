package dev.asltck.harness.cli.engines;

import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.ExitCode;
import dev.asltck.harness.cli.console.StandardOptions;
import dev.asltck.harness.cli.console.UnusableInput;
import dev.asltck.harness.engines.EngineDescriptor;
import dev.asltck.harness.engines.EngineState;
import dev.asltck.harness.engines.Installation;
import dev.asltck.harness.engines.InstallationException;
import dev.asltck.harness.engines.Installer;
import dev.asltck.harness.engines.KnownEngines;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Installs engines. */
@Command(
        name = "install",
        sortOptions = false,
        description = "Installs engines, each in its pinned version and into its own folder; nothing is put elsewhere.",
        exitCodeListHeading = "%nExit codes, of which the highest counts:%n",
        exitCodeList = {
            "0:they are installed",
            "2:wrong usage, no such engine, one with nothing to install, or a program is missing",
            "3:an engine could not be installed"
        })
final class InstallCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "ENGINE",
            description = "Names, which 'asl-tck engines' has, or paths of descriptors.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--force", description = "Install anew what is installed.")
    private boolean force;

    @Mixin
    private StandardOptions standard;

    @Override
    public Integer call() throws InterruptedException {
        Console console = Console.of(spec.commandLine());
        List<EngineDescriptor> descriptors = descriptors();
        Installer installer = new Installer(console::message);
        int exitCode = ExitCode.AS_EXPECTED;
        for (EngineDescriptor descriptor : descriptors) {
            exitCode = Math.max(exitCode, install(descriptor, installer, console));
        }
        if (standard.isJson()) {
            console.json(StateJson.of(descriptors.stream().map(EngineState::of).toList()));
        }
        return exitCode;
    }

    /** All of them, before anything is done. */
    private List<EngineDescriptor> descriptors() {
        KnownEngines known = KnownEngines.available();
        try {
            return names.stream().distinct().map(known::descriptor).toList();
        } catch (IllegalArgumentException e) {
            throw new UnusableInput(String.valueOf(e.getMessage()));
        }
    }

    private int install(EngineDescriptor descriptor, Installer installer, Console console) throws InterruptedException {
        String name = descriptor.name();
        EngineState state = EngineState.of(descriptor);
        if (state.kind() == EngineState.Kind.LACKING) {
            console.message("the engine '" + name + "' cannot be installed: " + state.remedy());
            return ExitCode.UNUSABLE_INPUT;
        }
        if (descriptor.installation().isEmpty()) {
            console.message("the engine '" + name + "' is yours to provide: "
                    + descriptor.folder().resolve("README.md") + " says how");
            return ExitCode.UNUSABLE_INPUT;
        }
        return install(descriptor, descriptor.installation().orElseThrow(), installer, console);
    }

    private int install(EngineDescriptor descriptor, Installation installation, Installer installer, Console console)
            throws InterruptedException {
        try {
            boolean done = installer.install(descriptor, installation, force);
            if (!standard.isJson()) {
                console.line(descriptor.name() + " " + descriptor.version()
                        + (done ? ": installed" : ": was installed already"));
            }
            return ExitCode.AS_EXPECTED;
        } catch (InstallationException e) {
            console.message("the engine '" + descriptor.name() + "' " + e.getMessage());
            return ExitCode.BROKEN;
        }
    }
}
