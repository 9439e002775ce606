package dev.asltck.harness.api.call;

import java.net.URI;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;

/** Finds out the region, in the places where the tools of AWS look for it. */
public final class Regions {

    /** Where an emulator is, any region is as good as another. */
    private static final String ANY = "us-east-1";

    private Regions() {}

    /** The region of AWS itself; nothing if none is set. */
    public static Optional<String> of(Connection connection) {
        if (connection.region().isPresent()) {
            return connection.region();
        }
        try {
            DefaultAwsRegionProviderChain.Builder chain = DefaultAwsRegionProviderChain.builder();
            connection.profile().ifPresent(chain::profileName);
            return Optional.of(chain.build().getRegion().id());
        } catch (SdkClientException e) {
            return Optional.empty();
        }
    }

    /**
     * The region for calls.
     *
     * @throws IllegalArgumentException if none is set, and it matters
     */
    static String of(Connection connection, Optional<URI> endpoint) {
        return of(connection)
                .or(() -> endpoint.map(any -> ANY))
                .orElseThrow(() -> new IllegalArgumentException(
                        "no region is set; give one with --region, AWS_REGION or in the profile"));
    }
}
