package com.example.tiny;

import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.EngineProvider;

/** By which the suite finds the engine: {@code META-INF/services} names it. */
public final class TinyEngineProvider implements EngineProvider {

    @Override
    public String name() {
        return "tiny";
    }

    @Override
    public Engine start() {
        return new TinyEngine();
    }
}
