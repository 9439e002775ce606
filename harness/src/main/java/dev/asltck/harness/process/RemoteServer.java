package dev.asltck.harness.process;

import java.net.URI;
import java.util.Optional;

/** A server that is not ours to start. Whoever calls it will notice if it is not there. */
record RemoteServer(URI address) implements Server {

    @Override
    public URI ensureRunning() {
        return address;
    }

    @Override
    public Optional<String> ending() {
        return Optional.empty();
    }

    @Override
    public void stop() {}
}
