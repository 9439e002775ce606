package dev.asltck.harness.corpus;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/**
 * The cases of the module {@code spec-cases} as a whole.
 *
 * @param folder in which their files are
 * @param checksum of the names and contents of the files: the same wherever they are
 */
public record BuiltInCorpus(URI folder, long checksum) {

    /** Where this suite has it. */
    public static BuiltInCorpus find() {
        return BuiltInFiles.inFolder(BuiltInCorpus::of);
    }

    static BuiltInCorpus of(Path folder) throws IOException {
        CRC32 checksum = new CRC32();
        for (FoundFile file : FoundFile.below(folder)) {
            String line = file.chapter() + " " + file.path().getFileName() + " " + checksum(file.path()) + "\n";
            checksum.update(line.getBytes(StandardCharsets.UTF_8));
        }
        return new BuiltInCorpus(folder.toUri(), checksum.getValue());
    }

    /** A jar has it of each file, so that none is read. */
    private static long checksum(Path file) throws IOException {
        if (!file.getFileSystem().equals(FileSystems.getDefault())) {
            return (long) Files.getAttribute(file, "zip:crc");
        }
        CRC32 checksum = new CRC32();
        checksum.update(Files.readAllBytes(file));
        return checksum.getValue();
    }

    /** Whether it has a case. */
    public boolean has(Case aCase) {
        return aCase.origin().file().toString().startsWith(folder.toString());
    }
}
