package dev.asltck.harness.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.runner.IsolatedThread.Attempt;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class IsolatedThreadTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    /** None of the tasks that are late ends by itself. */
    private static final Duration SHORT = Duration.ofMillis(1);

    private static Attempt<String> run(Callable<String> task, Duration deadline, Duration grace)
            throws InterruptedException {
        try (IsolatedThread thread = new IsolatedThread("test")) {
            return thread.run(task, deadline, grace);
        }
    }

    private static String hang() throws InterruptedException {
        new CountDownLatch(1).await();
        return "never";
    }

    @Test
    void givesTheResult() throws InterruptedException {
        assertThat(run(() -> "done", LONG, LONG)).isEqualTo(new Attempt<>("done", null, true, false));
    }

    @Test
    void givesWhatIsThrown() throws InterruptedException {
        Attempt<String> attempt = run(
                () -> {
                    throw new StackOverflowError("deep");
                },
                LONG,
                LONG);

        assertThat(attempt.inTime()).isTrue();
        assertThat(attempt.thrown()).isInstanceOf(StackOverflowError.class);
    }

    @Test
    void saysThatALateTaskHasLetItselfBeStopped() throws InterruptedException {
        Attempt<String> attempt = run(IsolatedThreadTest::hang, SHORT, LONG);

        assertThat(attempt).isEqualTo(new Attempt<>(null, null, false, true));
    }

    @Test
    void saysThatALateTaskHasBrokenWhenItWasStopped() throws InterruptedException {
        Attempt<String> attempt = run(
                () -> {
                    try {
                        return hang();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException("taken down", e);
                    }
                },
                SHORT,
                LONG);

        assertThat(attempt).isEqualTo(new Attempt<>(null, null, false, false));
    }

    @Test
    void leavesALateTaskAloneThatCannotBeStopped() throws InterruptedException {
        CountDownLatch released = new CountDownLatch(1);
        try {
            Attempt<String> attempt = run(
                    () -> {
                        FakeEngines.waitsDeaf(released);
                        return "at last";
                    },
                    SHORT,
                    SHORT);

            assertThat(attempt).isEqualTo(new Attempt<>(null, null, false, false));
        } finally {
            released.countDown();
        }
    }
}
