package dev.asltck.harness.corpus;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
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
        return BuiltInFiles.read(BuiltInCorpus::of);
    }

    static BuiltInCorpus of(BuiltInFiles files) throws IOException {
        CRC32 checksum = new CRC32();
        for (FoundFile file : files.all()) {
            String path =
                    file.uri().toString().substring(files.folder().toString().length());
            String line = path + " " + file.content().checksum() + "\n";
            checksum.update(line.getBytes(StandardCharsets.UTF_8));
        }
        return new BuiltInCorpus(files.folder(), checksum.getValue());
    }

    /** Whether it has a case. */
    public boolean has(Case aCase) {
        return aCase.origin().file().toString().startsWith(folder.toString());
    }
}
