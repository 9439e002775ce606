package dev.asltck.harness.cli.recordings;

import dev.asltck.harness.cli.console.UnusableInput;
import dev.asltck.harness.history.RecordingParts;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The executions of a file that has one on each line. What is wrong with a line costs no other. */
final class LineFile implements Iterator<Found> {

    private static final int LINE_FEED = '\n';
    private static final int END = -1;

    private final Path file;
    private final InputStream stream;
    private int line;
    private boolean ended;

    private LineFile(Path file, InputStream stream) {
        this.file = file;
        this.stream = stream;
    }

    static Iterator<Found> of(Path file) {
        try {
            return new LineFile(file, new BufferedInputStream(Files.newInputStream(file), 1 << 16));
        } catch (NoSuchFileException e) {
            return failing(file, "there is no such file; check the path");
        } catch (IOException e) {
            return failing(file, "cannot be read: " + e + "; check the file and its permissions");
        }
    }

    private static Iterator<Found> failing(Path file, String why) {
        return Collections.singletonList(Found.failing(file.toString(), new UnusableInput(file + ": " + why)))
                .iterator();
    }

    @Override
    public boolean hasNext() {
        if (ended) {
            return false;
        }
        try {
            stream.mark(1);
            int next = stream.read();
            stream.reset();
            ended = next == END;
        } catch (IOException e) {
            return true;
        }
        if (ended) {
            close();
        }
        return !ended;
    }

    @Override
    public Found next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        line++;
        String source = file + ":" + line;
        try {
            byte[] bytes = readLine();
            return new Found(source, List.of(file), () -> parts(bytes, source));
        } catch (IOException e) {
            ended = true;
            close();
            return Found.failing(source, new UnusableInput(source + ": cannot be read: " + e));
        }
    }

    private byte[] readLine() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int next = stream.read(); next != LINE_FEED && next != END; next = stream.read()) {
            if (bytes.size() <= Documents.MOST_BYTES) {
                bytes.write(next);
            }
        }
        return bytes.toByteArray();
    }

    private void close() {
        try {
            stream.close();
        } catch (IOException e) {
            // All that was in it has been read.
        }
    }

    private static List<RecordingParts> parts(byte[] bytes, String source) {
        if (bytes.length > Documents.MOST_BYTES) {
            throw new UnusableInput(
                    source + ": has more than " + (Documents.MOST_BYTES >> 20) + " MiB; make it smaller");
        }
        String text = decoded(bytes, source);
        return text.isBlank() ? List.of() : RecordingParts.each(Documents.readLine(text, source));
    }

    private static String decoded(byte[] bytes, String source) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnusableInput(source + ": is not UTF-8; save it as UTF-8");
        }
    }
}
