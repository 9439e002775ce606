package dev.asltck.harness.api;

import dev.asltck.harness.engine.Stimulus;
import dev.asltck.harness.engine.TaskScripts;
import dev.asltck.harness.engine.TaskScripts.Answer;
import dev.asltck.harness.engine.TaskScripts.Attempt;
import dev.asltck.harness.engine.TaskScripts.Script;
import dev.asltck.harness.engine.UnsupportedCaseException;
import dev.asltck.reference.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What the API takes, in bytes of UTF-8.
 *
 * @param payload input of an execution, output of a task
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html">Service quotas</a>
 */
public record PayloadLimits(int definition, int payload) {

    /** Whatever the server takes. */
    public static final PayloadLimits NONE = new PayloadLimits(Integer.MAX_VALUE, Integer.MAX_VALUE);

    /** Of AWS. */
    public static final PayloadLimits AWS = new PayloadLimits(1_048_576, 262_144);

    /**
     * Looks at what would be sent.
     *
     * @throws UnsupportedCaseException if something of it is too large
     */
    void check(Stimulus stimulus) throws UnsupportedCaseException {
        if (bytes(stimulus.definition()) > definition) {
            throw new UnsupportedCaseException("the definition is larger than the API takes");
        }
        if (stimulus.input().filter(this::isTooLarge).isPresent()) {
            throw new UnsupportedCaseException("the input is larger than the API takes");
        }
        if (results(stimulus.tasks()).anyMatch(this::isTooLarge)) {
            throw new UnsupportedCaseException("the result of a task is larger than the API takes");
        }
    }

    private boolean isTooLarge(JsonNode value) {
        return payload < Integer.MAX_VALUE && bytes(Json.write(value)) > payload;
    }

    private static long bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static Stream<JsonNode> results(TaskScripts scripts) {
        return scripts.byResource().values().stream()
                .flatMap(Script::everyAttempt)
                .map(Attempt::answer)
                .filter(Answer.Result.class::isInstance)
                .map(answer -> ((Answer.Result) answer).value());
    }
}
