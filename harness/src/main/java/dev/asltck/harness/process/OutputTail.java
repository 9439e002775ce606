package dev.asltck.harness.process;

import java.io.IOException;
import java.io.Reader;

/** Reads what a program prints, so that it need not wait for a reader, and keeps the end of it. */
final class OutputTail {

    private static final int LENGTH = 1_000;

    private final StringBuilder tail = new StringBuilder();
    private final Thread thread;

    private OutputTail(Reader output) {
        this.thread = new Thread(() -> drain(output), "asl-tck-process-errors");
        thread.setDaemon(true);
    }

    static OutputTail of(Reader output) {
        OutputTail tail = new OutputTail(output);
        tail.thread.start();
        return tail;
    }

    private void drain(Reader output) {
        char[] buffer = new char[LENGTH];
        try (output) {
            for (int length = output.read(buffer); length >= 0; length = output.read(buffer)) {
                keep(buffer, length);
            }
        } catch (IOException e) {
            keep("(unreadable)".toCharArray(), "(unreadable)".length());
        }
    }

    private synchronized void keep(char[] text, int length) {
        tail.append(text, 0, length);
        tail.delete(0, Math.max(0, tail.length() - LENGTH));
    }

    /** The end of what was printed; all of it if the program ends within a moment. */
    String text() throws InterruptedException {
        thread.join(1_000);
        synchronized (this) {
            return tail.toString().strip();
        }
    }
}
