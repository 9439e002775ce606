package dev.asltck.harness.engines;

import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.EngineProvider;

/** Offers an engine that a descriptor describes. */
public record DescribedEngineProvider(EngineDescriptor descriptor) implements EngineProvider {

    @Override
    public String name() {
        return descriptor.name();
    }

    @Override
    public Engine start() throws AdapterException {
        EngineState state = EngineState.of(descriptor);
        if (!state.isUsable()) {
            throw new AdapterException(state.remedy());
        }
        return descriptor.adapter().accept(new EngineStart(descriptor));
    }
}
