package dev.asltck.harness.api.call;

import io.netty.util.internal.logging.InternalLoggerFactory;
import io.netty.util.internal.logging.Slf4JLoggerFactory;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.auth.credentials.SystemPropertyCredentialsProvider;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.client.config.SdkAdvancedClientOption;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.services.sfn.SfnAsyncClient;
import software.amazon.awssdk.services.sfn.SfnAsyncClientBuilder;
import software.amazon.awssdk.services.sfn.model.SfnException;

/** Makes clients of the SDK. Calls are asynchronous, so that hundreds of polls wait without a thread each. */
final class Clients {

    /** GetActivityTask answers after a minute at the latest. */
    private static final Duration READ = Duration.ofSeconds(75);

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final int MOST_CONNECTIONS = 4_000;

    private static final int ATTEMPTS = 3;

    static {
        // By default it looks for another way to print as soon as the messages of libraries are discarded.
        InternalLoggerFactory.setDefaultFactory(Slf4JLoggerFactory.INSTANCE);
    }

    private Clients() {}

    static SfnAsyncClient of(Connection connection, Optional<URI> endpoint) {
        SfnAsyncClientBuilder builder = SfnAsyncClient.builder()
                .httpClientBuilder(NettyNioAsyncHttpClient.builder()
                        .maxConcurrency(MOST_CONNECTIONS)
                        .maxPendingConnectionAcquires(MOST_CONNECTIONS)
                        .connectionAcquisitionTimeout(READ)
                        .connectionTimeout(CONNECT)
                        .readTimeout(READ));
        builder.region(Region.of(Regions.of(connection, endpoint)));
        builder.credentialsProvider(credentials(connection, endpoint));
        endpoint.ifPresent(builder::endpointOverride);
        builder.overrideConfiguration(endpoint.isPresent() ? ofEmulator(connection) : ofAws(connection));
        return builder.build();
    }

    private static ClientOverrideConfiguration ofAws(Connection connection) {
        return configuration(connection).retryStrategy(RetryMode.ADAPTIVE_V2).build();
    }

    /** An emulator that breaks on a definition will break again: only what is about the connection or the rate is tried again. */
    private static ClientOverrideConfiguration ofEmulator(Connection connection) {
        return configuration(connection)
                .retryStrategy(StandardRetryStrategy.builder()
                        .maxAttempts(ATTEMPTS)
                        .circuitBreakerEnabled(false)
                        .retryOnException(Clients::isPassing)
                        .build())
                .putAdvancedOption(SdkAdvancedClientOption.DISABLE_HOST_PREFIX_INJECTION, true)
                .build();
    }

    private static ClientOverrideConfiguration.Builder configuration(Connection connection) {
        ClientOverrideConfiguration.Builder builder = ClientOverrideConfiguration.builder();
        connection.profile().ifPresent(builder::defaultProfileName);
        return builder;
    }

    private static boolean isPassing(Throwable failure) {
        return failure instanceof SfnException refused
                ? refused.isThrottlingException()
                : Failures.isConnectionLost(failure) && !Failures.isConnectionRefused(failure);
    }

    private static AwsCredentialsProvider credentials(Connection connection, Optional<URI> endpoint) {
        if (connection.profile().isPresent()) {
            return ProfileCredentialsProvider.create(connection.profile().get());
        }
        if (endpoint.filter(Connection::isLoopback).isPresent()) {
            return AwsCredentialsProviderChain.of(
                    SystemPropertyCredentialsProvider.create(),
                    EnvironmentVariableCredentialsProvider.create(),
                    StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")));
        }
        return DefaultCredentialsProvider.builder().build();
    }
}
