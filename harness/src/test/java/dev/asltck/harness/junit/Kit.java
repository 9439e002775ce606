package dev.asltck.harness.junit;

import dev.asltck.harness.engine.EngineProvider;
import dev.asltck.harness.engine.EngineProviders;
import dev.asltck.harness.engines.KnownEngines;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Runs the test engine on the case files beside this test. */
final class Kit {

    private Kit() {}

    /** The toy engine on the good cases. */
    static EngineTestKit.Builder kit(EngineProvider engine) {
        return EngineTestKit.engine(new AslTckTestEngine(KnownEngines.of(EngineProviders.of(List.of(engine)))))
                .configurationParameter(Parameters.ENGINE, engine.name())
                .configurationParameter(Parameters.CASES, folder("cases").toString());
    }

    static Path folder(String name) {
        URL resource = Objects.requireNonNull(Kit.class.getResource(name), name);
        try {
            return Path.of(resource.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
