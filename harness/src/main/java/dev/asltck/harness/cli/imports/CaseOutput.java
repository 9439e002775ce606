package dev.asltck.harness.cli.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Where cases go as they are made. */
interface CaseOutput extends AutoCloseable {

    /** What the file is about. */
    String ABOUT = "Recorded executions of AWS Step Functions.";

    /** Writes a case; gives the file that has it, if it is one. */
    Optional<Path> write(ObjectNode written) throws IOException;

    /** Completes what is left; not called if something failed. */
    void finish() throws IOException;

    @Override
    void close() throws IOException;

    /** A folder with a file for each case, unless the name is that of a JSON file. */
    static CaseOutput to(Path path) {
        boolean isFile = path.toString().toLowerCase(Locale.ROOT).endsWith(".json") && !Files.isDirectory(path);
        return isFile ? new CaseFileOutput(path) : new CaseFolderOutput(path);
    }
}
