package dev.asltck.harness.corpus;

import java.util.List;

/**
 * A case as it is written in its file.
 *
 * @param rows its rows, each of which is a case of its own; or else the case alone
 */
record WrittenCase(String id, Origin origin, List<Case> rows) {

    WrittenCase {
        rows = List.copyOf(rows);
    }

    /** For what all rows have in common. */
    Case first() {
        return rows.get(0);
    }
}
