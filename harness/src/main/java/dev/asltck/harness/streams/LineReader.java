package dev.asltck.harness.streams;

import dev.asltck.harness.streams.protocol.ProtocolException;
import dev.asltck.harness.streams.protocol.Requests;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads lines of UTF-8, and never keeps more of one than it may have. */
final class LineReader {

    private static final int CHUNK = 64 * 1024;

    private final InputStream input;
    private final byte[] chunk = new byte[CHUNK];
    private int next;
    private int end;
    private ByteArrayOutputStream line = new ByteArrayOutputStream();

    LineReader(InputStream input) {
        this.input = input;
    }

    /** The next line; nothing if the input has ended before there was a whole one. */
    Optional<String> next() throws IOException, ProtocolException {
        line = new ByteArrayOutputStream();
        do {
            int start = next;
            while (next < end && chunk[next] != '\n') {
                next++;
            }
            keep(start);
            if (next < end) {
                next++;
                return Optional.of(text());
            }
        } while (fill());
        return Optional.empty();
    }

    private void keep(int start) throws ProtocolException {
        if (line.size() + (next - start) > Requests.LONGEST_LINE) {
            throw new ProtocolException("it is a line of more than " + Requests.LONGEST_LINE / 1024 / 1024 + " MiB");
        }
        line.write(chunk, start, next - start);
    }

    private boolean fill() throws IOException {
        next = 0;
        end = Math.max(0, input.read(chunk));
        return end > 0;
    }

    private String text() throws ProtocolException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ProtocolException("it is not UTF-8");
        }
    }

    /** What there is of the line that is being read, or has been read last; bytes that are no UTF-8 are replaced. */
    String seen() {
        return line.toString(StandardCharsets.UTF_8);
    }
}
