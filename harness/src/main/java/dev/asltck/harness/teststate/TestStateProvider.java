package dev.asltck.harness.teststate;

import dev.asltck.harness.api.Server;
import dev.asltck.harness.api.call.Connection;
import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.EngineProvider;
import java.util.Optional;

/** Offers whatever has TestState: AWS, unless an endpoint is given by the user or the environment. It creates nothing there. */
public final class TestStateProvider implements EngineProvider {

    /** By which {@code --engine} finds it. */
    public static final String NAME = "test-state";

    private final Connection connection;
    private final Optional<String> roleArn;

    /** For what the environment says. */
    public TestStateProvider() {
        this(Connection.ofEnvironment(), Optional.empty());
    }

    /** For what the user says. */
    public TestStateProvider(Connection connection, Optional<String> roleArn) {
        this.connection = connection;
        this.roleArn = roleArn;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Engine start() throws AdapterException {
        try {
            return TestStateEngine.start(TestStateSettings.at(NAME, connection).withRole(roleArn), Server.external());
        } catch (NoClassDefFoundError e) {
            throw new AdapterException("it needs software.amazon.awssdk:sfn on the class path");
        }
    }
}
