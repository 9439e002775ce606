package dev.asltck.harness.api;

import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.EngineProvider;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Offers whatever has the Step Functions API. By itself it only goes where the environment names an endpoint, never to AWS: that costs money,
 * and somebody has to agree to it first.
 */
public final class StepFunctionsApiProvider implements EngineProvider {

    /** By which {@code --engine} finds it. */
    public static final String NAME = "step-functions-api";

    private final Supplier<Optional<ApiSettings>> settings;

    /** For the endpoint of the environment. */
    public StepFunctionsApiProvider() {
        this.settings = EnvironmentSettings::find;
    }

    /** For these settings, whatever they are about. */
    public StepFunctionsApiProvider(ApiSettings settings) {
        this.settings = () -> Optional.of(settings);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Engine start() throws AdapterException {
        try {
            return ApiEngine.start(
                    settings.get()
                            .orElseThrow(() -> new AdapterException("no endpoint is given: set AWS_ENDPOINT_URL_SFN,"
                                    + " or name one, or AWS, with the options of 'asl-tck run'")),
                    Server.external());
        } catch (NoClassDefFoundError e) {
            throw new AdapterException("it needs software.amazon.awssdk:sfn on the class path");
        } catch (IllegalArgumentException e) {
            throw new AdapterException(String.valueOf(e.getMessage()));
        }
    }
}
