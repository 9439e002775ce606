package dev.asltck.harness.junit;

import dev.asltck.harness.corpus.Origin;
import java.nio.file.Path;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.FilePosition;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.engine.support.descriptor.UriSource;

/** Where things stand, in the platform's terms: what an IDE opens on a click. */
final class Sources {

    private static final String ON_DISK = "file";

    private Sources() {}

    /** A place in a file. Within a jar only the file, for the platform knows no places there. */
    static TestSource of(Origin origin) {
        return ON_DISK.equals(origin.file().getScheme())
                ? FileSource.from(Path.of(origin.file()).toFile(), FilePosition.from(origin.line(), origin.column()))
                : UriSource.from(origin.file());
    }

    /** The whole file. */
    static TestSource ofFile(Origin origin) {
        return ON_DISK.equals(origin.file().getScheme())
                ? FileSource.from(Path.of(origin.file()).toFile())
                : UriSource.from(origin.file());
    }
}
