package dev.asltck.harness.api;

import dev.asltck.harness.api.call.Connection;
import dev.asltck.harness.api.call.Endpoints;
import java.util.Optional;

/** What the environment says of an emulator. */
final class EnvironmentSettings {

    private EnvironmentSettings() {}

    /** Nothing if it names no endpoint. */
    static Optional<ApiSettings> find() {
        Connection connection = Connection.ofEnvironment();
        return Endpoints.of(connection)
                .map(endpoint -> ApiSettings.ofEmulator(StepFunctionsApiProvider.NAME, connection));
    }
}
