package dev.asltck.harness.engine;

import dev.asltck.reference.dialect.Dialect;
import org.apiguardian.api.API;

/**
 * An engine under test.
 *
 * <p>An engine is asked for one thing: to take a definition and run it on an input, with the outside world played by the case's scripts.
 * It is never told what is expected. It may throw anything, and may never return; the runner deals with that.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface Engine extends AutoCloseable {

    EngineDescription describe();

    /**
     * Runs one case.
     *
     * @throws ScriptException if the case's scripts have no answer to an invocation
     * @throws AdapterException if the adapter, not the machine, fails; anything else that is thrown counts as a crash of the engine
     */
    Observation run(Stimulus stimulus, Dialect dialect) throws AdapterException;

    /** Releases what the engine holds. */
    @Override
    default void close() {}
}
