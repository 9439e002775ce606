package dev.asltck.harness.engines;

import dev.asltck.harness.api.ApiEngine;
import dev.asltck.harness.api.ApiSettings;
import dev.asltck.harness.api.ApiSettings.MachinePolicy;
import dev.asltck.harness.api.ApiSettings.TaskMode;
import dev.asltck.harness.api.StepFunctionsApiProvider;
import dev.asltck.harness.api.call.Connection;
import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engines.Adapter.StepFunctionsApi;
import dev.asltck.harness.engines.Adapter.StepFunctionsApi.Executions;
import dev.asltck.harness.engines.Adapter.StepFunctionsApi.Tasks;

/**
 * Starts an engine that has the Step Functions API.
 *
 * @param given by the user; an endpoint there takes the place of the descriptor's
 */
record ApiStart(EngineDescriptor descriptor, StepFunctionsApi adapter, Connection given) {

    Engine start() throws AdapterException {
        Reach reach = Reach.of(adapter.place(), given);
        if (reach.connection().endpoint().isEmpty()) {
            throw new AdapterException("it is AWS itself, which costs money and is not started by a"
                    + " descriptor alone; name region and role with --engine " + StepFunctionsApiProvider.NAME);
        }
        return ApiEngine.start(settings(reach.connection()), reach.server());
    }

    private ApiSettings settings(Connection connection) {
        ApiSettings usual = ApiSettings.ofEmulator(descriptor.name(), connection);
        return new ApiSettings(
                descriptor.profile(adapter.claims()),
                connection,
                usual.roleArn(),
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
