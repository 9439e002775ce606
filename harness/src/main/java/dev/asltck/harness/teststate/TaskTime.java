package dev.asltck.harness.teststate;

import dev.asltck.harness.engine.TaskScripts.Answer;
import dev.asltck.harness.engine.TaskScripts.Attempt;
import dev.asltck.harness.engine.UnsupportedCaseException;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What TestState cannot show because no time passes between a task and its mocked answer. */
final class TaskTime {

    private static final List<String> LIMITS =
            List.of("TimeoutSeconds", "TimeoutSecondsPath", "HeartbeatSeconds", "HeartbeatSecondsPath");

    private TaskTime() {}

    /** @throws UnsupportedCaseException if what comes of the attempt may depend on the time that it takes */
    static void demandNone(Attempt attempt, JsonNode state) throws UnsupportedCaseException {
        if (attempt.answer() instanceof Answer.Never) {
            throw new UnsupportedCaseException("TestState knows no time: a task that never answers cannot be mocked");
        }
        if (attempt.after() > 0 && LIMITS.stream().anyMatch(state::has)) {
            throw new UnsupportedCaseException("TestState knows no time: a task cannot take too long");
        }
    }
}
