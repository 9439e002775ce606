package dev.asltck.harness.cli.recordings;

import dev.asltck.harness.cli.console.UnusableInput;
import dev.asltck.harness.history.MachineDescription;
import java.nio.file.Path;
import tools.jackson.databind.node.ObjectNode;

/** A file with the definition of a state machine, in JSON or YAML, or with what AWS says of it. */
public final class DefinitionFile {

    private DefinitionFile() {}

    /**
     * The definition.
     *
     * @throws UnusableInput if there is none
     */
    public static ObjectNode read(Path file) {
        MachineDescription machine = Documents.readMachine(file);
        return machine.definition()
                .orElseThrow(() -> new UnusableInput(
                        file + ": the definition cannot be read: " + machine.problem() + "; correct it"));
    }
}
