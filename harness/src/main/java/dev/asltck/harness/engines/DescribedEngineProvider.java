package dev.asltck.harness.engines;

import dev.asltck.harness.api.call.Connection;
import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.EngineProvider;

/**
 * Offers an engine that a descriptor describes.
 *
 * @param given by the user for an API: an endpoint there takes the place of the descriptor's
 */
public record DescribedEngineProvider(EngineDescriptor descriptor, Connection given) implements EngineProvider {

    /** As the descriptor has it, and the environment. */
    public DescribedEngineProvider(EngineDescriptor descriptor) {
        this(descriptor, Connection.ofEnvironment());
    }

    /** The same with what the user says of the way to an API. */
    public DescribedEngineProvider by(Connection connection) {
        return new DescribedEngineProvider(descriptor, connection);
    }

    /** Whether the engine is reached through an API of AWS. */
    public boolean isApi() {
        return !(descriptor.adapter() instanceof Adapter.Streams);
    }

    @Override
    public String name() {
        return descriptor.name();
    }

    @Override
    public Engine start() throws AdapterException {
        EngineState state = EngineState.of(descriptor);
        if (!state.isUsable() && !isElsewhere()) {
            throw new AdapterException(state.remedy());
        }
        return descriptor.adapter().accept(new EngineStart(descriptor, given));
    }

    /** Whether nothing is needed here, as the user has a server. */
    private boolean isElsewhere() {
        return given.endpoint().isPresent() && isApi();
    }
}
