package dev.asltck.harness.streams;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Writes lines of UTF-8 on a thread of its own: who has something to say never waits for a program that does not read. */
final class LineWriter {

    private final OutputStream output;
    private final Runnable unread;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final Thread thread = new Thread(this::write, "asl-tck-streams-writer");

    /** @param unread called if the program reads no more */
    LineWriter(OutputStream output, Runnable unread) {
        this.output = new BufferedOutputStream(output);
        this.unread = unread;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    void write(String line) {
        lines.add(line);
    }

    private void write() {
        try {
            while (true) {
                output.write(lines.take().getBytes(StandardCharsets.UTF_8));
                output.write('\n');
                if (lines.isEmpty()) {
                    output.flush();
                }
            }
        } catch (IOException e) {
            unread.run();
        } catch (InterruptedException e) {
            // Nobody wants to say more.
        }
    }

    void stop() {
        thread.interrupt();
    }
}
