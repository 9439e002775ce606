package dev.asltck.harness.streams;

import dev.asltck.harness.engine.Stimulus;
import dev.asltck.harness.engine.UnsupportedCaseException;
import dev.asltck.harness.streams.protocol.Hello;
import dev.asltck.harness.streams.protocol.Requests;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/** What is asked of an adapter about a case. */
final class RequestLines {

    private final Hello hello;
    private final Stimulus stimulus;
    private final Dialect dialect;

    /** @throws UnsupportedCaseException if the case is larger than the adapter wants */
    RequestLines(Hello hello, Stimulus stimulus, Dialect dialect) throws UnsupportedCaseException {
        this.hello = hello;
        this.stimulus = stimulus;
        this.dialect = dialect;
        check(stimulus.definition(), "definition", hello.limits().definitionBytes());
        if (stimulus.input().isPresent() && hello.limits().inputBytes().isPresent()) {
            check(Json.write(stimulus.input().get()), "input", hello.limits().inputBytes());
        }
    }

    private static void check(String text, String what, OptionalLong limit) throws UnsupportedCaseException {
        if (limit.isPresent() && text.getBytes(StandardCharsets.UTF_8).length > limit.getAsLong()) {
            throw new UnsupportedCaseException(
                    "the " + what + " has more than the " + limit.getAsLong() + " bytes that the adapter takes");
        }
    }

    /**
     * The line.
     *
     * @throws UnsupportedCaseException if it is longer than a line may be
     */
    String line(String id) throws UnsupportedCaseException {
        String line = hello.onlyValidates()
                ? Requests.validate(id, stimulus, dialect)
                : Requests.run(id, stimulus, dialect, hello.unsupportedFeatures());
        if (!Requests.fits(line)) {
            throw new UnsupportedCaseException("the case does not fit into a line of the protocol");
        }
        return line;
    }
}
