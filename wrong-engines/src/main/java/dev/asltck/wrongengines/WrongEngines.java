package dev.asltck.wrongengines;

import dev.asltck.harness.engine.Engine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Builds engines of misreadings. */
final class WrongEngines implements AutoCloseable {

    private final ReferenceSources sources;
    private final InMemoryCompiler compiler = new InMemoryCompiler();

    /** @param root of the project */
    WrongEngines(Path root) {
        this.sources = new ReferenceSources(root);
    }

    /**
     * The reference interpreter with the misreading in it.
     *
     * @throws StaleMisreadingException if the source has changed where the misreading changes it
     * @throws IllegalArgumentException if the source does not compile then
     */
    Engine with(Misreading misreading) throws IOException {
        String source = sources.misread(misreading);
        return new CopiedEngine(
                misreading.name(), compiler.compile(ReferenceSources.className(misreading.source()), source));
    }

    /** The reference interpreter, loaded in the same way and changed in nothing. */
    static Engine withoutMisreading() {
        return new CopiedEngine("no-misreading", Map.of());
    }

    @Override
    public void close() throws IOException {
        compiler.close();
    }
}
