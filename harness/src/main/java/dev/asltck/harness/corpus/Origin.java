package dev.asltck.harness.corpus;

import java.net.URI;

/**
 * Where something stands in a case file.
 *
 * @param file URI of the file; within a jar where the corpus is one
 * @param name of the file as a reader knows it
 * @param pointer JSON Pointer within the file
 * @param line counted from 1
 * @param column counted from 1
 */
public record Origin(URI file, String name, String pointer, int line, int column) {

    /** Whether both stand in one case, of which rows are parts. */
    boolean isSameCase(Origin other) {
        return file.equals(other.file) && casePointer().equals(other.casePointer());
    }

    private String casePointer() {
        int rows = pointer.indexOf("/rows/");
        return rows < 0 ? pointer : pointer.substring(0, rows);
    }

    @Override
    public String toString() {
        return name + ":" + line + ":" + column;
    }
}
