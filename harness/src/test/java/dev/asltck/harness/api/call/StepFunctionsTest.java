package dev.asltck.harness.api.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StepFunctionsTest {

    private static final String SECRET = "a-secret-that-nobody-shows";

    /** Where nobody listens, as a moment ago we did. */
    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Test
    void tellsThatNobodyAnswersWithoutTellingCredentials() throws Exception {
        URI endpoint = URI.create("http://user:" + SECRET + "@127.0.0.1:" + freePort());
        Connection connection = new Connection(Optional.of(endpoint), Optional.of("us-east-1"), Optional.empty());

        UnreachableException failure;
        try (StepFunctions api = StepFunctions.at(connection, RatePlan.UNLIMITED)) {
            failure = catchThrowableOfType(
                    UnreachableException.class,
                    () -> api.call(Operation.LIST_STATE_MACHINES, client -> client.listStateMachines()));
        }

        assertThat(failure.explanation())
                .startsWith("no answer to ListStateMachines at http://127.0.0.1:")
                .doesNotContain(SECRET);
    }
}
