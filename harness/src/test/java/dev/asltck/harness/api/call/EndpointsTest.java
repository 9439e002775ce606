package dev.asltck.harness.api.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EndpointsTest {

    private static final String OURS = "http://localhost:1";
    private static final String ALL = "http://localhost:2";

    @Test
    void takeTheOneOfTheServiceFirst() {
        assertThat(Endpoints.of(Map.of("AWS_ENDPOINT_URL", ALL, "AWS_ENDPOINT_URL_SFN", OURS)))
                .contains(URI.create(OURS));
    }

    @Test
    void takeTheOneOfAllServicesElse() {
        assertThat(Endpoints.of(Map.of("AWS_ENDPOINT_URL", ALL, "AWS_ENDPOINT_URL_SFN", "")))
                .contains(URI.create(ALL));
    }

    @Test
    void ignoreWhatIsToBeIgnored() {
        assertThat(Endpoints.isIgnored(Map.of("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true")))
                .isTrue();
        assertThat(Endpoints.isIgnored(Map.of())).isFalse();
    }

    @Test
    void areAwsItselfWhereNothingIsSet() {
        assertThat(Endpoints.of(Map.of())).isEmpty();
    }

    @Test
    void refuseWhatIsNoUrl() {
        assertThatThrownBy(() -> Endpoints.of(Map.of("AWS_ENDPOINT_URL", "no url")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("what the environment or the profile has as endpoint is no URL: ");
    }
}
