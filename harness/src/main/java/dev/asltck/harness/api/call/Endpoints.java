package dev.asltck.harness.api.call;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.profiles.ProfileFile;

/** Finds out where the API is, in the places where the tools of AWS look for it. */
public final class Endpoints {

    private Endpoints() {}

    /**
     * The endpoint to call; nothing if it is AWS itself.
     *
     * @throws IllegalArgumentException if what is there is no URL, with a message for people
     */
    public static Optional<URI> of(Connection connection) {
        Map<String, String> environment = System.getenv();
        return isIgnored(environment)
                ? connection.endpoint()
                : connection.endpoint().or(() -> of(environment)).or(() -> ofProfile(connection));
    }

    static boolean isIgnored(Map<String, String> environment) {
        return "true".equalsIgnoreCase(environment.get("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"));
    }

    static Optional<URI> of(Map<String, String> environment) {
        return Stream.of("AWS_ENDPOINT_URL_SFN", "AWS_ENDPOINT_URL")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(url -> !url.isBlank())
                .findFirst()
                .map(Endpoints::url);
    }

    private static Optional<URI> ofProfile(Connection connection) {
        String name = connection.profile().orElseGet(() -> System.getenv().getOrDefault("AWS_PROFILE", "default"));
        return ProfileFile.defaultProfileFile()
                .profile(name)
                .flatMap(profile -> profile.property("endpoint_url"))
                .map(Endpoints::url);
    }

    private static URI url(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "what the environment or the profile has as endpoint is no URL: " + e.getMessage(), e);
        }
    }
}
