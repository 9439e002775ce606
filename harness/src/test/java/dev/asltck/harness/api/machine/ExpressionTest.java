package dev.asltck.harness.api.machine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.api.task.TaskDesk;
import dev.asltck.harness.corpus.CaseJson;
import dev.asltck.harness.corpus.TaskScriptsReader;
import dev.asltck.harness.engine.TaskScripts;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExpressionTest {

    private static TaskScripts scripts(String... resources) {
        StringBuilder text = new StringBuilder("{");
        for (String resource : resources) {
            text.append(text.length() > 1 ? "," : "").append("'" + resource + "': [{ 'result': 1 }]");
        }
        return TaskScriptsReader.read(CaseJson.json(text.append('}').toString()));
    }

    private static Optional<String> obstacle(String state, TaskScripts scripts) {
        String definition = "{ 'StartAt': 'A', 'States': { 'A': " + state + " } }";
        return read(definition.replace('\'', '"'), scripts, true);
    }

    private static Optional<String> read(String definition, TaskScripts scripts, boolean hasActivities) {
        return Expression.obstacle(definition, DefinedResources.of(definition), scripts, hasActivities);
    }

    @Test
    void isPossibleForTasks() {
        assertThat(obstacle("{ 'Type': 'Task', 'Resource': 'urn:task:x' }", scripts("urn:task:x")))
                .isEmpty();
    }

    @Test
    void isPossibleWithoutTasksWhateverTheEndpointHas() {
        assertThat(read("{}", TaskScripts.NONE, false)).isEmpty();
    }

    @Test
    void needsActivities() {
        assertThat(read("{}", scripts("urn:task:x"), false)).contains(TaskDesk.NO_ACTIVITIES);
    }

    @Test
    void isNotPossibleForCallbacks() {
        String resource = "arn:aws:states:::sqs:sendMessage.waitForTaskToken";

        assertThat(obstacle("{ 'Type': 'Task', 'Resource': '" + resource + "' }", scripts(resource)))
                .contains(Expression.CALLBACK);
    }

    @Test
    void isNotPossibleForWhatIsReadAndWritten() {
        String map = "{ 'Type': 'Map', '%s': { 'Resource': 'urn:task:x' } }";

        assertThat(obstacle(map.replace("%s", "ItemReader"), scripts("urn:task:x")))
                .contains(Expression.READER);
        assertThat(obstacle(map.replace("%s", "ResultWriter"), scripts("urn:task:x")))
                .contains(Expression.WRITER);
    }

    @Test
    void seesStatesWithinStates() {
        String inner = "{ 'StartAt': 'B', 'States': { 'B': { 'ItemReader': { 'Resource': 'urn:task:x' } } } }";

        assertThat(obstacle("{ 'Branches': [" + inner + "] }", scripts("urn:task:x")))
                .contains(Expression.READER);
        assertThat(obstacle("{ 'ItemProcessor': " + inner + " }", scripts("urn:task:x")))
                .contains(Expression.READER);
    }

    @Test
    void isNotPossibleForAResourceWithEscapes() {
        assertThat(obstacle("{ 'Type': 'Task', 'Resource': 'urn:task:\\u0078' }", scripts("urn:task:x")))
                .contains(Expression.OTHER_FORM);
    }
}
