package dev.asltck.harness.engines;

import dev.asltck.harness.process.ServerCommand;
import java.net.URI;
import java.util.Optional;

/**
 * Where an API is; of its two members one at most is there. Without any it is AWS itself, where the usual means say.
 *
 * @param command how its server is started
 * @param endpoint where a server is that somebody else has started
 */
public record Place(Optional<ServerCommand> command, Optional<URI> endpoint) {}
