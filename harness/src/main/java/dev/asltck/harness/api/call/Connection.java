package dev.asltck.harness.api.call;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * Where the API is, and as whom to call it.
 *
 * @param endpoint absent: that of AWS, unless the environment or the profile names another
 * @param region absent: the one of the environment or the profile
 * @param profile absent: the default one
 */
public record Connection(Optional<URI> endpoint, Optional<String> region, Optional<String> profile) {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    /** Whatever the environment says. */
    public static Connection ofEnvironment() {
        return new Connection(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** To an endpoint, with whatever else the environment says. */
    public static Connection to(URI endpoint) {
        return new Connection(Optional.of(endpoint), Optional.empty(), Optional.empty());
    }

    /** Whether it stays on this machine, where credentials mean nothing. */
    static boolean isLoopback(URI endpoint) {
        String host = endpoint.getHost();
        return host != null && (LOOPBACK.contains(host) || host.endsWith(".localhost") || host.startsWith("127."));
    }
}
