package dev.asltck.harness.engine;

import org.apiguardian.api.API;

/** Offers an engine by name; found by {@link java.util.ServiceLoader}. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface EngineProvider {

    /** By which {@code --engine} finds it. */
    String name();

    /**
     * Starts the engine.
     *
     * @throws AdapterException if it cannot be started
     */
    Engine start() throws AdapterException;
}
