package dev.asltck.harness.process;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/** A server that an engine is reached by. Any number of threads may call it. */
public interface Server extends AutoCloseable {

    /**
     * Where it listens. If it is one of ours, and has not been started or has ended since, it is started, perhaps at another address than
     * before, and this returns when it is ready.
     *
     * @throws IOException if it cannot be started, with a message for people
     */
    URI ensureRunning() throws IOException, InterruptedException;

    /** How it has ended, for people; nothing if it is running, or not one of ours. */
    Optional<String> ending() throws InterruptedException;

    /** Ends it, as one that answers no more; {@link #ensureRunning} starts it again. One that is not ours is left alone. */
    void stop();

    /** Ends it. */
    @Override
    default void close() {
        stop();
    }

    /** One that somebody else has started. */
    static Server at(URI address) {
        return new RemoteServer(address);
    }
}
