package dev.asltck.harness.cli.recordings;

import dev.asltck.harness.cli.console.UnusableInput;
import dev.asltck.harness.history.MachineDescription;
import dev.asltck.harness.history.Recording;
import dev.asltck.harness.history.RecordingParts;
import dev.asltck.harness.imports.ImportResult;
import dev.asltck.harness.imports.ImportResult.Imported;
import dev.asltck.harness.imports.Importer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which recorded executions a command works on. */
public final class RecordingOptions {

    /** What can be named, for the help. */
    public static final String FILES =
            "%nA FILE has the JSON of GetExecutionHistory, DescribeExecution, DescribeStateMachine or several of these,"
                    + " or a definition. NAME.history.json, NAME.execution.json and NAME.machine.json belong together;"
                    + " machine.json is for all executions of its folder. A *.jsonl file has an execution on each line."
                    + " docs/importing.md explains it.%n";

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files and folders with recorded executions, see below.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--definition",
            paramLabel = "FILE",
            description = "The state machine of all these executions: its definition, in JSON or YAML, or the answer of"
                    + " describe-state-machine. Default: the one that was saved with each.")
    private Optional<Path> definition = Optional.empty();

    @Option(
            names = "--only",
            paramLabel = "NAME",
            description = "Only the execution with this name, or whose case has this id. May be given more than once.")
    private List<String> only = new ArrayList<>();

    /** Recorded executions, handed out one after another. Any number of threads may take them. */
    public final class Source {

        private final Optional<MachineDescription> machine;
        private final RecordingFiles files;

        private Source() {
            this.machine = definition.map(Documents::readMachine);
            this.files = new RecordingFiles(paths);
        }

        /** The next one; empty if there is no more. */
        public synchronized Optional<Found> next() {
            return files.hasNext() ? Optional.of(files.next()) : Optional.empty();
        }

        private synchronized Optional<MachineDescription> machineForAll() {
            return files.machineForAll();
        }

        /**
         * Reads executions and makes cases of them.
         *
         * @return what came of each, of those that are wanted
         * @throws UnusableInput if the files cannot be used
         */
        public List<ImportResult> read(Found found) {
            List<RecordingParts> each = found.reader().get();
            List<ImportResult> results = new ArrayList<>();
            for (int i = 0; i < each.size(); i++) {
                String source = each.size() == 1 ? found.source() : found.source() + "#" + (i + 1);
                ImportResult result = Importer.of(recording(each.get(i), source));
                if (only.isEmpty() || isWanted(result)) {
                    results.add(result);
                }
            }
            return results;
        }

        private Recording recording(RecordingParts parts, String source) {
            if (machine.isPresent()) {
                return parts.withMachine(machine.get()).recording(source);
            }
            if (!parts.hasMachine()) {
                machineForAll().ifPresent(parts::withMachine);
            }
            return parts.recording(source);
        }
    }

    public Source open() {
        return new Source();
    }

    /** The files named, for a command that does it again. */
    public Optional<Path> definition() {
        return definition;
    }

    private boolean isWanted(ImportResult result) {
        boolean isNamed =
                result.recording().execution().name().filter(only::contains).isPresent();
        return isNamed || (result instanceof Imported imported && only.contains(imported.id()));
    }
}
