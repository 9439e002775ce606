package dev.asltck.harness.validators;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A running program that reads lines and answers each with a line. */
final class ValidatorProcess implements AutoCloseable {

    /** No answer is that long: a program that prints without end must not fill the memory. */
    private static final int LONGEST_LINE = 4_000_000;

    private final Process process;
    private final BufferedWriter input;
    private final BufferedReader output;
    private final OutputTail errors;

    private ValidatorProcess(Process process) {
        this.process = process;
        this.input = process.outputWriter(StandardCharsets.UTF_8);
        this.output = process.inputReader(StandardCharsets.UTF_8);
        this.errors = OutputTail.of(process.errorReader(StandardCharsets.UTF_8));
    }

    static ValidatorProcess start(Path program) throws IOException {
        return new ValidatorProcess(new ProcessBuilder(program.toString()).start());
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
        String how = process.waitFor(1, TimeUnit.SECONDS)
                ? "ended with exit code " + process.exitValue()
                : "closed its output";
        String said = errors.text();
        return said.isEmpty() ? how : how + ", saying: " + said;
    }

    /** Ends it and whatever it has started. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
