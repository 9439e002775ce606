package dev.asltck.harness.cli.select;

import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.ShellText;
import dev.asltck.harness.cli.console.UnusableInput;
import dev.asltck.harness.engine.EngineProvider;
import dev.asltck.harness.engines.DescribedEngineProvider;
import dev.asltck.harness.engines.EngineState;
import dev.asltck.harness.engines.KnownEngines;
import dev.asltck.harness.engines.KnownEngines.Described;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** On which engines cases are run. */
public final class EngineOptions {

    /** The engine where no option names one. */
    public static final String DEFAULT_ENGINE = "reference";

    private static final String ALL_INSTALLED = "all-installed";

    /** A command makes no name of a folder. */
    private static final String COMMAND_FOLDER = "engine-command";

    @Option(
            names = "--engine",
            arity = "1..*",
            paramLabel = "ENGINE",
            description = "Engines to run, one after another: names, which 'asl-tck list engines' has; paths of an"
                    + " engine.json, or of a folder with one; or " + ALL_INSTALLED
                    + " for those that 'asl-tck engines install' has installed. Default: " + DEFAULT_ENGINE + ".")
    private List<String> engines = new ArrayList<>();

    @Mixin
    private EngineCommandOption command = new EngineCommandOption();

    /** How the user has named each engine, by its own name. */
    private final Map<String, String> arguments = new HashMap<>();

    /** The engines, each once. What is wrong with descriptors of others is told. */
    public List<EngineProvider> providers(Console console) {
        Stream<EngineProvider> named = names().stream()
                .flatMap(each ->
                        each.equals(ALL_INSTALLED) ? installed(console) : Stream.of(remembered(provider(each), each)));
        return Stream.concat(named, command.provider().stream()).distinct().toList();
    }

    private List<String> names() {
        return engines.isEmpty() && command.provider().isEmpty() ? List.of(DEFAULT_ENGINE) : engines;
    }

    private EngineProvider remembered(EngineProvider provider, String nameOrPath) {
        arguments.put(provider.name(), nameOrPath);
        return provider;
    }

    /** The option that runs one of the engines again. One that has not been named is that of the command. */
    public String finding(String name) {
        return Optional.ofNullable(arguments.get(name))
                .map(argument -> argument.equals(DEFAULT_ENGINE) ? "" : " --engine " + ShellText.quoted(argument))
                .or(command::written)
                .orElse("");
    }

    /**
     * Where the results of an engine go.
     *
     * @param folder for those of all
     */
    public Path folder(EngineProvider provider, Path folder) {
        if (!isForSeveral()) {
            return folder;
        }
        return folder.resolve(provider instanceof ShellCommandProvider ? COMMAND_FOLDER : provider.name());
    }

    /** It must not depend on how many are installed. */
    private boolean isForSeveral() {
        long count = engines.stream().distinct().count()
                + command.provider().stream().count();
        return count > 1 || engines.contains(ALL_INSTALLED);
    }

    /** The one of this name, or that of the descriptor at this path. */
    public static EngineProvider provider(String nameOrPath) {
        try {
            return KnownEngines.available().named(nameOrPath);
        } catch (IllegalArgumentException e) {
            throw new UnusableInput(String.valueOf(e.getMessage()));
        }
    }

    private Stream<EngineProvider> installed(Console console) {
        Described described = KnownEngines.available().described();
        described.problems().forEach(problem -> console.message(problem.text()));
        List<EngineProvider> installed = described.descriptors().stream()
                .filter(each -> EngineState.of(each).kind() == EngineState.Kind.INSTALLED)
                .map(each -> remembered(new DescribedEngineProvider(each), each.name()))
                .toList();
        if (installed.isEmpty()) {
            throw new UnusableInput(
                    "no engine is installed; 'asl-tck engines' lists them, 'asl-tck engines install NAME' installs one");
        }
        return installed.stream();
    }
}
