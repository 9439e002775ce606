package dev.asltck.harness.validators;

import dev.asltck.harness.process.ChildProcess;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A running program that reads lines and answers each with a line. */
final class ValidatorProcess implements AutoCloseable {

    /** No answer is that long: a program that prints without end must not fill the memory. */
    private static final int LONGEST_LINE = 4_000_000;

    private final ChildProcess process;
    private final BufferedWriter input;
    private final BufferedReader output;

    private ValidatorProcess(ChildProcess process) {
        this.process = process;
        this.input = new BufferedWriter(new OutputStreamWriter(process.input(), StandardCharsets.UTF_8));
        this.output = new BufferedReader(new InputStreamReader(process.output(), StandardCharsets.UTF_8));
    }

    static ValidatorProcess start(Path program) throws IOException {
        return new ValidatorProcess(ChildProcess.start(List.of(program.toString()), Path.of(""), Map.of()));
    }

    /** Writes a line and reads the answer; nothing if the program has ended instead. */
    Optional<String> exchange(String line) throws IOException {
        try {
            input.write(line);
            input.newLine();
            input.flush();
        } catch (IOException e) {
            // It reads no more; the end of its output says so too.
            return Optional.empty();
        }
        return readLine();
    }

    /** Reads a line; nothing if the program has ended instead. */
    Optional<String> readLine() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int character = output.read(); character != '\n'; character = output.read()) {
            if (character < 0) {
                return Optional.empty();
            }
            if (line.length() == LONGEST_LINE) {
                throw new IOException("a line of more than " + LONGEST_LINE + " characters");
            }
            line.append((char) character);
        }
        return Optional.of(line.toString());
    }

    /** How it has ended, for people; it is given a moment to do so. */
    String ending() throws InterruptedException {
        return process.ending();
    }

    /** Ends it and whatever it has started. */
    @Override
    public void close() {
        process.close();
    }
}
