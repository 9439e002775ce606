package dev.asltck.harness.engines;

import dev.asltck.harness.api.EngineProfile;
import dev.asltck.harness.engines.Adapter.Claims;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What {@code engine.json} says of an engine.
 *
 * @param folder of the file; the commands run there
 * @param name by which {@code --engine} finds it
 * @param about one line on what it is
 * @param version that is installed or meant
 * @param license of the engine, as SPDX has it, or words
 * @param trial whether this suite has been run on it
 * @param installation how it is installed; nothing if whoever wants it has it
 */
public record EngineDescriptor(
        Path folder,
        String name,
        String about,
        String homepage,
        String license,
        String version,
        Trial trial,
        Optional<Installation> installation,
        Adapter adapter) {

    /**
     * Whether the suite has been run on the engine.
     *
     * @param tested whether it has
     * @param text the date, or why not
     */
    public record Trial(boolean tested, String text) {}

    /** What is known of the engine, which does not tell it itself. */
    EngineProfile profile(Claims claims) {
        return new EngineProfile(
                name,
                version,
                Optional.of(homepage),
                claims.dialect(),
                claims.unsupportedFeatures(),
                claims.parallelism());
    }
}
