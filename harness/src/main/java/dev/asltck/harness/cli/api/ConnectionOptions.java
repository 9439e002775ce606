package dev.asltck.harness.cli.api;

import dev.asltck.harness.api.call.Connection;
import dev.asltck.harness.api.call.Endpoints;
import dev.asltck.harness.cli.console.UnusableInput;
import java.net.URI;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Where the Step Functions API is, and as whom to call it. */
final class ConnectionOptions {

    @Option(
            names = "--endpoint-url",
            paramLabel = "URL",
            converter = UrlConverter.class,
            description = "The Step Functions API at this URL, an emulator's. Default: AWS_ENDPOINT_URL_SFN,"
                    + " AWS_ENDPOINT_URL or endpoint_url of the profile; without them AWS itself.")
    private Optional<URI> endpoint = Optional.empty();

    @Option(
            names = "--region",
            paramLabel = "REGION",
            description = "Region of AWS. Default: AWS_REGION or that of the profile.")
    private Optional<String> region = Optional.empty();

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = "Profile of the AWS configuration. Default: AWS_PROFILE.")
    private Optional<String> profile = Optional.empty();

    boolean isGiven() {
        return endpoint.isPresent() || region.isPresent() || profile.isPresent();
    }

    Connection connection() {
        return new Connection(endpoint, region, profile);
    }

    /** The endpoint; nothing if it is AWS itself. */
    Optional<URI> endpoint() {
        try {
            return Endpoints.of(connection());
        } catch (IllegalArgumentException e) {
            throw new UnusableInput(String.valueOf(e.getMessage()));
        }
    }

    /** Reads URLs of servers. */
    static final class UrlConverter implements ITypeConverter<URI> {
        @Override
        public URI convert(String text) {
            try {
                URI url = URI.create(text);
                if (("http".equals(url.getScheme()) || "https".equals(url.getScheme())) && url.getHost() != null) {
                    return url;
                }
            } catch (IllegalArgumentException e) {
                // Said below.
            }
            throw new TypeConversionException("'" + text + "' is no URL of a server, such as http://localhost:4566");
        }
    }
}
