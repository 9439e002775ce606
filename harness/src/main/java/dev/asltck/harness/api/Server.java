package dev.asltck.harness.api;

import dev.asltck.harness.engine.AdapterException;

/** The server of the engine, where the harness runs it itself. */
public interface Server extends AutoCloseable {

    /**
     * Starts it, if it is not running; what it knew before is gone then.
     *
     * @throws AdapterException if it does not come to answer
     */
    void ensureRunning() throws AdapterException, InterruptedException;

    /** What has become of it, as the end of a sentence that begins with "the server". */
    String ending() throws InterruptedException;

    /** Ends it. */
    @Override
    default void close() {}

    /** One that somebody else runs. */
    static Server external() {
        return new Server() {
            @Override
            public void ensureRunning() {}

            @Override
            public String ending() {
                return "does not answer any more";
            }
        };
    }
}
