package dev.asltck.harness.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What a file has in it. */
sealed interface FileContent {

    /**
     * Its text.
     *
     * @throws java.nio.charset.CharacterCodingException if it is a file on disk that is not UTF-8
     */
    String text() throws IOException;

    /** The CRC-32 of its bytes. */
    long checksum() throws IOException;

    /** A file of the file system. */
    record OnDisk(Path file) implements FileContent {

        @Override
        public String text() throws IOException {
            return Files.readString(file, StandardCharsets.UTF_8);
        }

        @Override
        public long checksum() throws IOException {
            CRC32 checksum = new CRC32();
            checksum.update(Files.readAllBytes(file));
            return checksum.getValue();
        }
    }

    /** A file of a jar, which is open. The jar knows its checksum, so that it need not be read. */
    record InJar(ZipFile jar, ZipEntry entry) implements FileContent {

        @Override
        public String text() throws IOException {
            try (InputStream stream = jar.getInputStream(entry)) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            }
        }

        @Override
        public long checksum() {
            return entry.getCrc();
        }
    }
}
