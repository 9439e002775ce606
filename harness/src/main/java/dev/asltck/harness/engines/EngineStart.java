package dev.asltck.harness.engines;

import dev.asltck.harness.api.call.Connection;
import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engines.Adapter.StepFunctionsApi;
import dev.asltck.harness.engines.Adapter.Streams;
import dev.asltck.harness.engines.Adapter.TestState;
import dev.asltck.harness.streams.StreamsEngine;
import dev.asltck.harness.teststate.TestStateEngine;
import dev.asltck.harness.teststate.TestStateSettings;

/**
 * Starts an engine by the adapter that its descriptor names.
 *
 * @param given by the user for an API
 */
record EngineStart(EngineDescriptor descriptor, Connection given) implements Adapter.Visitor<Engine, AdapterException> {

    @Override
    public Engine streams(Streams adapter) throws AdapterException {
        Engine engine = StreamsEngine.start(adapter.command(), descriptor.folder(), adapter.environment());
        String name = engine.describe().name();
        if (!name.equals(descriptor.name())) {
            engine.close();
            throw new AdapterException("the adapter says that its engine is '" + name + "', and not '"
                    + descriptor.name() + "' as in " + descriptor.folder().resolve(DescriptorFile.NAME));
        }
        return engine;
    }

    @Override
    public Engine stepFunctionsApi(StepFunctionsApi adapter) throws AdapterException {
        return new ApiStart(descriptor, adapter, given).start();
    }

    @Override
    public Engine testState(TestState adapter) throws AdapterException {
        Reach reach = Reach.of(adapter.place(), given);
        return TestStateEngine.start(
                TestStateSettings.at(descriptor.name(), reach.connection()).as(descriptor.profile(adapter.claims())),
                reach.server());
    }
}
