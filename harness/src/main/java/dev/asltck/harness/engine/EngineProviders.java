package dev.asltck.harness.engine;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import org.apiguardian.api.API;

/** Finds engines. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class EngineProviders {

    private final List<EngineProvider> providers;

    private EngineProviders(List<EngineProvider> providers) {
        this.providers = providers;
    }

    /** Those on the class path. */
    public static EngineProviders available() {
        return of(ServiceLoader.load(EngineProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /** These. */
    public static EngineProviders of(List<EngineProvider> providers) {
        return new EngineProviders(providers.stream()
                .sorted(Comparator.comparing(EngineProvider::name))
                .toList());
    }

    /** All of them, by name. */
    public List<EngineProvider> all() {
        return providers;
    }
}
