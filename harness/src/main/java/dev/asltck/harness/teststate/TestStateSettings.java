package dev.asltck.harness.teststate;

import dev.asltck.harness.api.EngineProfile;
import dev.asltck.harness.api.call.Connection;
import dev.asltck.harness.api.call.Endpoints;
import dev.asltck.harness.api.call.RatePlan;
import dev.asltck.harness.engine.AdapterException;
import java.net.URI;
import java.util.Optional;

/**
 * How an engine with TestState is reached, and what it can do.
 *
 * @param profile what is known of the engine
 * @param roleArn the role to test with; AWS wants none for states with a mock
 * @param plan how often operations may be called
 */
public record TestStateSettings(EngineProfile profile, Connection connection, Optional<String> roleArn, RatePlan plan) {

    private static final int USUAL_PARALLELISM = 16;

    /** Of whatever is there: AWS keeps to its one call a second, an emulator has no limits. */
    public static TestStateSettings at(String name, Connection connection) throws AdapterException {
        boolean isAws = endpoint(connection).isEmpty();
        return new TestStateSettings(
                EngineProfile.ofAws(
                        name,
                        isAws ? "AWS" : EngineProfile.UNKNOWN_VERSION,
                        Optional.empty(),
                        isAws ? 1 : USUAL_PARALLELISM),
                connection,
                Optional.empty(),
                isAws ? RatePlan.ofAws(connection.region().orElse("")) : RatePlan.UNLIMITED);
    }

    private static Optional<URI> endpoint(Connection connection) throws AdapterException {
        try {
            return Endpoints.of(connection);
        } catch (IllegalArgumentException e) {
            throw new AdapterException(String.valueOf(e.getMessage()));
        }
    }

    /** The same of an engine of which this is known. */
    public TestStateSettings as(EngineProfile itsProfile) {
        return new TestStateSettings(itsProfile, connection, roleArn, plan);
    }

    /** The same with a role. */
    public TestStateSettings withRole(Optional<String> role) {
        return new TestStateSettings(profile, connection, role, plan);
    }
}
