package dev.asltck.harness.imports;

import dev.asltck.harness.history.Recording;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What came of a recording. */
public sealed interface ImportResult {

    Recording recording();

    /**
     * A case.
     *
     * @param machine name of the state machine
     * @param execution name of the execution
     * @param written as a case file has it
     * @param way that the execution took
     * @param remarks what could not be rebuilt
     */
    record Imported(
            Recording recording, String machine, String execution, ObjectNode written, Way way, List<Remark> remarks)
            implements ImportResult {
        public Imported {
            remarks = List.copyOf(remarks);
        }

        public String id() {
            return written.required("id").stringValue();
        }
    }

    /** No case: what it would expect could not be relied on. */
    record NotImported(Recording recording, Remark reason) implements ImportResult {}
}
