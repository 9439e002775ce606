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

    /** The name of the file, without the folders. */
    public String fileName() {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    @Override
    public String toString() {
        return name + ":" + line + ":" + column;
    }
}
