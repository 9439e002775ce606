package dev.asltck.harness.streams;

import dev.asltck.harness.engine.AdapterException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Adapters, run by Node, for tests. */
public final class Adapters {

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    private Adapters() {}

    /** The one that authors of adapters begin with. */
    static AdapterProgram example() {
        return new AdapterProgram(List.of("node", "adapter.mjs"), PROJECT.resolve("examples/adapters/node"), Map.of());
    }

    /** One that does what it should not do, as {@code misbehaving.mjs} names it. */
    static AdapterProgram misbehaving(String... arguments) {
        List<String> command = new ArrayList<>(List.of("node", script().toString()));
        command.addAll(Arrays.asList(arguments));
        return new AdapterProgram(command, PROJECT, Map.of());
    }

    /** The same, which takes several requests at a time. */
    static AdapterProgram parallel(String behavior) {
        AdapterProgram alone = misbehaving(behavior);
        return new AdapterProgram(alone.command(), alone.folder(), Map.of("PARALLELISM", "4"));
    }

    /** The command line of {@link #example}. */
    public static String exampleCommand() {
        return "cd '" + example().folder() + "' && "
                + String.join(" ", example().command());
    }

    /** The command line of {@link #misbehaving}. */
    public static String misbehavingCommand(String behavior) {
        return String.join(" ", misbehaving(behavior).command());
    }

    static StreamsEngine start(AdapterProgram program) throws AdapterException {
        return StreamsEngine.start(program, Timeouts.PROTOCOL);
    }

    private static Path script() {
        try (InputStream script = Objects.requireNonNull(Adapters.class.getResourceAsStream("misbehaving.mjs"))) {
            Path file = Files.createTempFile("misbehaving", ".mjs");
            file.toFile().deleteOnExit();
            Files.copy(script, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
