package dev.asltck.harness.api.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;

class FailuresTest {

    @Test
    void tellTheInnermostReason() {
        Throwable failure = SdkClientException.create(
                "tried three times", new UncheckedIOException(new ConnectException("Connection refused")));

        assertThat(Failures.text(failure)).isEqualTo("Connection refused");
        assertThat(Failures.isConnectionRefused(failure)).isTrue();
    }

    @Test
    void tellALostConnectionFromOneThatWasRefused() {
        Throwable failure = new UncheckedIOException(new IOException("Connection reset"));

        assertThat(Failures.isConnectionLost(failure)).isTrue();
        assertThat(Failures.isConnectionRefused(failure)).isFalse();
    }

    @Test
    void saysInShortThatThereAreNoCredentials() {
        Throwable failure = SdkClientException.create("Unable to load credentials from any of the providers: ...");

        assertThat(Failures.text(failure))
                .startsWith("there are no credentials; set AWS_PROFILE")
                .hasLineCount(1);
    }
}
