package dev.asltck.reports.results;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * The whole lines of a file, one after another; what follows the last line break is none. A file that begins as gzip does is decompressed,
 * whatever its name. As a few kilobytes of it can stand for gigabytes, there are bounds, a hundred times wider than results need.
 */
final class LineStream implements AutoCloseable {

    private static final int FIRST_OF_GZIP = 0x1f;
    private static final int SECOND_OF_GZIP = 0x8b;
    private static final int BUFFER = 1 << 16;
    private static final int MIB = 1 << 20;
    private static final int LONGEST_LINE = 64 * MIB;
    private static final long MOST_DECOMPRESSED = 1024L * MIB;

    private final InputStream stream;
    private final long most;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long count;

    private LineStream(InputStream stream, long most) {
        this.stream = stream;
        this.most = most;
    }

    static LineStream open(Path file) throws IOException {
        InputStream stream = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        try {
            if (!isCompressed(stream)) {
                return new LineStream(stream, Long.MAX_VALUE);
            }
            InputStream plain = new BufferedInputStream(new GZIPInputStream(stream, BUFFER), BUFFER);
            return new LineStream(plain, MOST_DECOMPRESSED);
        } catch (IOException e) {
            stream.close();
            throw e;
        }
    }

    private static boolean isCompressed(InputStream stream) throws IOException {
        stream.mark(2);
        boolean compressed = stream.read() == FIRST_OF_GZIP && stream.read() == SECOND_OF_GZIP;
        stream.reset();
        return compressed;
    }

    /** The next line, without its end; empty if there is none. */
    Optional<String> next() throws IOException {
        line.reset();
        for (int read = stream.read(); read >= 0; read = stream.read()) {
            count++;
            if (read == '\n') {
                return Optional.of(line.toString(StandardCharsets.UTF_8));
            }
            line.write(read);
            demand(line.size() <= LONGEST_LINE, "a line has more than " + LONGEST_LINE / MIB + " MiB");
            demand(count <= most, "decompressed, the file has more than " + most / MIB + " MiB");
        }
        return Optional.empty();
    }

    private static void demand(boolean holds, String otherwise) throws TooLongException {
        if (!holds) {
            throw new TooLongException(otherwise + ": it is no file of results");
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
