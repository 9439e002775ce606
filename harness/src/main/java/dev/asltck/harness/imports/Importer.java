package dev.asltck.harness.imports;

import dev.asltck.harness.history.EventType;
import dev.asltck.harness.history.EventType.Step;
import dev.asltck.harness.history.History;
import dev.asltck.harness.history.HistoryEvent;
import dev.asltck.harness.history.MachineDescription;
import dev.asltck.harness.history.Recording;
import dev.asltck.harness.history.UnreadableHistoryException;
import dev.asltck.harness.imports.ImportResult.Imported;
import dev.asltck.harness.imports.ImportResult.NotImported;
import dev.asltck.harness.imports.Remark.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Makes a case of a recorded execution, or says why that cannot be. */
public final class Importer {

    private static final String ALL_PAGES =
            "save all pages of the history together: the AWS CLI does, without --max-items";

    private final Recording recording;
    private final List<Remark> remarks = new ArrayList<>();

    private Importer(Recording recording) {
        this.recording = recording;
    }

    public static ImportResult of(Recording recording) {
        try {
            return new Importer(recording).imported();
        } catch (NotImportableException e) {
            return new NotImported(recording, e.reason());
        }
    }

    private Imported imported() throws NotImportableException {
        ObjectNode definition = definition();
        History history = untilRedrive(history());
        HistoryEvent end = end(history);
        Way way = WayReader.read(history, end, definition);
        String machine = recording.machineName().orElse("machine");
        String execution = recording.execution().name().orElseGet(this::sourceName);
        ObjectNode written = new CaseWriting(recording, way, definition, remarks).written(machine, execution);
        return new Imported(recording, machine, execution, written, way, remarks);
    }

    /** The file, where nothing says how the execution was named. */
    private String sourceName() {
        String file = recording
                .source()
                .substring(recording.source().replace('\\', '/').lastIndexOf('/') + 1);
        return file.replaceFirst("(?i)[._-]?(history)?\\.json$", "");
    }

    private ObjectNode definition() throws NotImportableException {
        Optional<MachineDescription> machine = recording.machine();
        if (machine.isEmpty()) {
            throw refused(
                    Kind.NO_DEFINITION,
                    "there is no definition of the state machine",
                    "give it with --definition FILE, or the answer of describe-state-machine-for-execution");
        }
        return machine.get()
                .definition()
                .orElseThrow(() -> refused(
                        Kind.NO_DEFINITION,
                        "the definition cannot be read: " + machine.get().problem(),
                        "give it with --definition FILE"));
    }

    private History history() throws NotImportableException {
        try {
            History history = History.of(recording.pages());
            if (history.events().isEmpty()) {
                throw refused(
                        Kind.NO_HISTORY, "there is no history", "save it with aws stepfunctions get-execution-history");
            }
            Optional<String> gap = history.gap();
            if (gap.isPresent()) {
                throw refused(Kind.EVENTS_MISSING, gap.get() + " missing", ALL_PAGES);
            }
            return checked(history);
        } catch (UnreadableHistoryException e) {
            throw refused(Kind.MALFORMED_HISTORY, e.explanation(), "save each history in a file of its own");
        }
    }

    private History checked(History history) throws NotImportableException {
        for (HistoryEvent event : history.events()) {
            if (event.is(Step.MAP_RUN)) {
                throw new NotImportableException(Remark.at(
                        event,
                        Kind.DISTRIBUTED_MAP,
                        event.word() + ": what the child executions of a Distributed Map did is not in the history",
                        "import child executions by themselves: aws stepfunctions list-executions --map-run-arn"));
            }
            if (event.type() == EventType.UNKNOWN) {
                remarks.add(Remark.at(
                        event,
                        Kind.UNKNOWN_EVENT,
                        "the type '" + event.word() + "' is not known",
                        "it is passed over"));
            }
        }
        return history;
    }

    /** A redriven execution has ended before, and that much of it is an execution like any other. */
    private History untilRedrive(History history) {
        Optional<HistoryEvent> redrive = history.first(EventType.EXECUTION_REDRIVEN);
        if (redrive.isEmpty()) {
            return history;
        }
        remarks.add(Remark.at(
                redrive.get(),
                Kind.REDRIVEN,
                "the execution was redriven, which a case cannot say",
                "the case is about what was before"));
        return history.before(redrive.get());
    }

    private static HistoryEvent end(History history) throws NotImportableException {
        HistoryEvent end = history.end()
                .orElseThrow(() -> refused(
                        Kind.NOT_ENDED,
                        "the history ends before the execution does",
                        "save it again when the execution has ended, with all its pages"));
        if (end.type() == EventType.EXECUTION_ABORTED) {
            throw new NotImportableException(Remark.at(
                    end,
                    Kind.ABORTED,
                    "the execution was aborted by somebody, which a case cannot say",
                    "import one that ended by itself"));
        }
        return end;
    }

    private static NotImportableException refused(Kind kind, String message, String remedy) {
        return new NotImportableException(Remark.of(kind, message, remedy));
    }
}
