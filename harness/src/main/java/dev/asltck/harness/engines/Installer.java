package dev.asltck.harness.engines;

import dev.asltck.harness.process.ChildProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.function.Consumer;

/** Installs engines into the folders of their descriptors. What did not come to its end is never taken for installed. */
public final class Installer {

    /** Of the output, in the message about a failure. */
    private static final int LAST_LINES = 5;

    private final Consumer<String> listener;

    /** @param listener learns of each line that is printed, as it comes */
    public Installer(Consumer<String> listener) {
        this.listener = listener;
    }

    /**
     * Installs an engine that is not installed, or not in the version of the descriptor.
     *
     * @param force to install it anew even so
     * @return whether something had to be done
     * @throws InstallationException if it could not be done
     */
    public boolean install(EngineDescriptor descriptor, Installation installation, boolean force)
            throws InstallationException, InterruptedException {
        if (!force && EngineState.of(descriptor).kind() == EngineState.Kind.INSTALLED) {
            return false;
        }
        InstalledFolder folder = new InstalledFolder(descriptor);
        try {
            folder.clear();
            run(descriptor, installation);
            folder.complete(descriptor.version());
            return true;
        } catch (IOException e) {
            throw new InstallationException("cannot be installed: " + e.getMessage());
        }
    }

    private void run(EngineDescriptor descriptor, Installation installation)
            throws IOException, InstallationException, InterruptedException {
        try (ChildProcess process =
                ChildProcess.startWithOneOutput(installation.command(), descriptor.folder(), Map.of())) {
            process.input().close();
            Deque<String> end = listen(process);
            int exitCode = process.exitCode();
            if (exitCode != 0) {
                throw new InstallationException(
                        "cannot be installed: " + String.join(" ", installation.command()) + " ended with exit code "
                                + exitCode + (end.isEmpty() ? "" : ", saying: " + String.join("\n", end)));
            }
        }
    }

    private Deque<String> listen(ChildProcess process) throws IOException {
        Deque<String> end = new ArrayDeque<>();
        BufferedReader output = new BufferedReader(new InputStreamReader(process.output(), StandardCharsets.UTF_8));
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            listener.accept(line);
            end.addLast(line);
            if (end.size() > LAST_LINES) {
                end.removeFirst();
            }
        }
        return end;
    }
}
