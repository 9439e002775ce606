package dev.asltck.harness.reference;

import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.EngineProvider;

/** Offers the reference interpreter under the name {@value ReferenceEngine#NAME}. */
public final class ReferenceEngineProvider implements EngineProvider {

    @Override
    public String name() {
        return ReferenceEngine.NAME;
    }

    @Override
    public Engine start() {
        return new ReferenceEngine();
    }
}
