package dev.asltck.reference.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.error.ErrorName;
import dev.asltck.reference.error.StatesError;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.IntNode;

class TaskEndTest {

    private static final TaskAnswer ONE = new TaskAnswer.Success(IntNode.valueOf(1));

    @Test
    void takesAnAnswerBeforeTheTimeout() {
        TaskEnd end = TaskEnd.of(answering(ONE, 5), seconds(6), Optional.empty(), Dialect.SPEC);

        assertThat(end).isEqualTo(new TaskEnd.Succeeded(seconds(5), IntNode.valueOf(1)));
    }

    @Test
    void takesAnAnswerInTheInstantOfTheTimeout() {
        TaskEnd end = TaskEnd.of(answering(ONE, 6), seconds(6), Optional.empty(), Dialect.SPEC);

        assertThat(end).isInstanceOf(TaskEnd.Succeeded.class);
    }

    @Test
    void timesOutWhenTheAnswerIsLate() {
        TaskEnd end = TaskEnd.of(answering(ONE, 7), seconds(6), Optional.empty(), Dialect.SPEC);

        assertThat(end.after()).isEqualTo(seconds(6));
        assertThat(error(end).name()).contains(ErrorName.TIMEOUT);
        assertThat(error(end).alias()).isEmpty();
    }

    @Test
    void timesOutWhenThereIsNoAnswer() {
        TaskEnd end =
                TaskEnd.of(TaskScript.immediately(new TaskAnswer.Never()), seconds(6), Optional.empty(), Dialect.SPEC);

        assertThat(end.after()).isEqualTo(seconds(6));
        assertThat(error(end).name()).contains(ErrorName.TIMEOUT);
    }

    @Test
    void failsAfterTheFirstSilenceThatIsTooLong() {
        TaskEnd end = TaskEnd.of(answering(ONE, 5), seconds(6), Optional.of(seconds(2)), Dialect.SPEC);

        assertThat(end.after()).isEqualTo(seconds(2));
        assertThat(error(end).alias()).contains(ErrorName.HEARTBEAT_TIMEOUT);
    }

    @Test
    void livesOnHeartbeatsThatAreFrequentEnough() {
        TaskScript script = new TaskScript(ONE, seconds(5), Optional.of(seconds(2)));

        assertThat(TaskEnd.of(script, seconds(6), Optional.of(seconds(2)), Dialect.SPEC))
                .isInstanceOf(TaskEnd.Succeeded.class);
    }

    @Test
    void failsOnHeartbeatsThatAreTooRare() {
        TaskScript script = new TaskScript(ONE, seconds(5), Optional.of(seconds(3)));

        TaskEnd end = TaskEnd.of(script, seconds(6), Optional.of(seconds(2)), Dialect.SPEC);

        assertThat(end.after()).isEqualTo(seconds(2));
    }

    @Test
    void timesOutDespiteHeartbeats() {
        TaskScript script = new TaskScript(new TaskAnswer.Never(), Duration.ZERO, Optional.of(seconds(1)));

        TaskEnd end = TaskEnd.of(script, seconds(6), Optional.of(seconds(2)), Dialect.SPEC);

        assertThat(end.after()).isEqualTo(seconds(6));
        assertThat(error(end).alias()).isEmpty();
    }

    @Test
    void keepsTheNameThatTheTaskGives() {
        TaskEnd end = TaskEnd.of(failing("Broken"), seconds(6), Optional.empty(), Dialect.SPEC);

        assertThat(error(end).name()).contains("Broken");
        assertThat(error(end).cause()).contains("why");
        assertThat(error(end).alias()).contains(ErrorName.TASK_FAILED);
    }

    @Test
    void doesNotTakeATimeoutOfTheTaskForAnyOtherFailure() {
        TaskEnd end = TaskEnd.of(failing(ErrorName.TIMEOUT), seconds(6), Optional.empty(), Dialect.SPEC);

        assertThat(error(end).alias()).isEmpty();
    }

    @Test
    void timesOutOnAwsWithoutSayingWhy() {
        TaskEnd end =
                TaskEnd.of(TaskScript.immediately(new TaskAnswer.Never()), seconds(6), Optional.empty(), Dialect.AWS);

        assertThat(error(end).cause()).contains("");
    }

    private static TaskScript answering(TaskAnswer answer, int after) {
        return new TaskScript(answer, seconds(after), Optional.empty());
    }

    private static TaskScript failing(String error) {
        return TaskScript.immediately(new TaskAnswer.Failure(Optional.of(error), Optional.of("why")));
    }

    private static StatesError error(TaskEnd end) {
        return end instanceof TaskEnd.TimedOut timedOut ? timedOut.error() : ((TaskEnd.Failed) end).error();
    }

    private static Duration seconds(int seconds) {
        return Duration.ofSeconds(seconds);
    }
}
