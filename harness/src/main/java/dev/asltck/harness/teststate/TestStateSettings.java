package dev.asltck.harness.teststate;

import dev.asltck.harness.api.call.Connection;
import dev.asltck.harness.api.call.Endpoints;
import dev.asltck.harness.api.call.RatePlan;
import dev.asltck.harness.engine.AdapterException;
import dev.asltck.reference.dialect.Dialect;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * How an engine with TestState is reached, and what it can do.
 *
 * @param name by which the command line and the reports know it
 * @param homepage where to read more
 * @param roleArn the role to test with; AWS wants none for states with a mock
 * @param unsupportedFeatures ids of the feature list that it lacks; what no engine can do through TestState goes without saying
 * @param parallelism how many cases may be walked at once
 * @param plan how often operations may be called
 */
public record TestStateSettings(
        String name,
        String version,
        Optional<String> homepage,
        Connection connection,
        Optional<String> roleArn,
        Dialect dialect,
        Set<String> unsupportedFeatures,
        int parallelism,
        RatePlan plan) {

    private static final int USUAL_PARALLELISM = 16;

    public TestStateSettings {
        unsupportedFeatures = Set.copyOf(unsupportedFeatures);
    }

    /** Of whatever is there: AWS keeps to its one call a second, an emulator has no limits. */
    public static TestStateSettings at(String name, Connection connection) throws AdapterException {
        boolean isAws = endpoint(connection).isEmpty();
        return new TestStateSettings(
                name,
                isAws ? "AWS" : "(unknown)",
                Optional.empty(),
                connection,
                Optional.empty(),
                Dialect.AWS,
                Set.of(),
                isAws ? 1 : USUAL_PARALLELISM,
                isAws ? RatePlan.ofAws(connection.region().orElse("")) : RatePlan.UNLIMITED);
    }

    private static Optional<URI> endpoint(Connection connection) throws AdapterException {
        try {
            return Endpoints.of(connection);
        } catch (IllegalArgumentException e) {
            throw new AdapterException(String.valueOf(e.getMessage()));
        }
    }

    /** The same with what is known of the engine. */
    public TestStateSettings as(
            String itsVersion, String itsHomepage, Dialect itsDialect, Set<String> lacking, int atOnce) {
        return new TestStateSettings(
                name, itsVersion, Optional.of(itsHomepage), connection, roleArn, itsDialect, lacking, atOnce, plan);
    }

    /** The same with a role. */
    public TestStateSettings withRole(Optional<String> role) {
        return new TestStateSettings(
                name, version, homepage, connection, role, dialect, unsupportedFeatures, parallelism, plan);
    }
}
