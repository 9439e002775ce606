package dev.asltck.harness.engines;

import dev.asltck.harness.api.ApiEngine;
import dev.asltck.harness.api.ApiSettings;
import dev.asltck.harness.api.ApiSettings.MachinePolicy;
import dev.asltck.harness.api.ApiSettings.TaskMode;
import dev.asltck.harness.api.Server;
import dev.asltck.harness.api.StepFunctionsApiProvider;
import dev.asltck.harness.api.call.Connection;
import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engines.Adapter.StepFunctionsApi;
import dev.asltck.harness.engines.Adapter.StepFunctionsApi.Executions;
import dev.asltck.harness.engines.Adapter.StepFunctionsApi.Tasks;
import dev.asltck.harness.process.ServerProcess;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/**
 * Starts an engine that has the Step Functions API.
 *
 * @param given by the user; an endpoint there takes the place of the descriptor's
 */
record ApiStart(EngineDescriptor descriptor, StepFunctionsApi adapter, Connection given) {

    Engine start() throws AdapterException {
        if (given.endpoint().isPresent()) {
            return ApiEngine.start(settings(given), Server.external());
        }
        if (adapter.place().command().isPresent()) {
            ServerProcess server = server();
            return ApiEngine.start(settings(at(server.address())), new OwnServer(server));
        }
        URI endpoint = adapter.place()
                .endpoint()
                .orElseThrow(() -> new AdapterException("it is AWS itself, which costs money and is not started by a"
                        + " descriptor alone; name region and role with --engine " + StepFunctionsApiProvider.NAME));
        return ApiEngine.start(settings(at(endpoint)), Server.external());
    }

    private ServerProcess server() throws AdapterException {
        try {
            return ServerProcess.of(adapter.place().command().orElseThrow());
        } catch (IOException e) {
            throw new AdapterException("there is no free port: " + e.getMessage(), e);
        }
    }

    private Connection at(URI endpoint) {
        return new Connection(Optional.of(endpoint), given.region(), given.profile());
    }

    private ApiSettings settings(Connection connection) {
        ApiSettings usual = ApiSettings.ofEmulator(descriptor.name(), connection);
        return new ApiSettings(
                descriptor.name(),
                descriptor.version(),
                Optional.of(descriptor.homepage()),
                connection,
                usual.roleArn(),
                adapter.claims().dialect(),
                adapter.claims().unsupportedFeatures(),
                adapter.claims().parallelism(),
                adapter.tasks() == Tasks.ACTIVITIES ? TaskMode.ACTIVITIES : TaskMode.NONE,
                adapter.executions() == Executions.SYNC ? MachinePolicy.EXPRESS_WITHOUT_TASKS : MachinePolicy.STANDARD,
                adapter.validates(),
                adapter.history(),
                usual.plan(),
                usual.frugal(),
                usual.firstPoll(),
                usual.limits());
    }
}
