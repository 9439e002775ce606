package dev.asltck.harness.cli.replay;

import dev.asltck.harness.cli.console.SafeText;
import dev.asltck.harness.cli.console.ShellText;
import dev.asltck.harness.cli.replay.Occurrences.Example;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The commands that show one execution.
 *
 * @param definition the file that the user gave for all executions
 * @param against the file with the definition that was run in place of theirs
 */
record ExampleCommand(Optional<Path> definition, Optional<Path> against) {

    String of(Example example) {
        String files = example.files().stream().map(ExampleCommand::quoted).collect(Collectors.joining(" "));
        String given = definition.map(file -> " --definition " + quoted(file)).orElse("");
        String which = files + given + " --only " + example.id();
        String written = example.id() + ".json";
        return SafeText.of(against.map(file -> "./asl-tck replay " + which + " --against " + quoted(file))
                .orElse("./asl-tck import " + which + " --output " + written + " && ./asl-tck exec --case "
                        + example.id() + " --cases " + written + " --trace"));
    }

    private static String quoted(Path file) {
        return ShellText.quoted(file.toString());
    }
}
