package dev.asltck.harness.teststate;

import dev.asltck.harness.api.call.Connection;
import dev.asltck.harness.api.call.RatePlan;
import dev.asltck.reference.dialect.Dialect;
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

    public TestStateSettings {
        unsupportedFeatures = Set.copyOf(unsupportedFeatures);
    }
}
