package dev.asltck.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class WorkerMeterTest {

    @Test
    void leavesNothingBehindThatTakesTooLong() throws Exception {
        List<ProcessHandle> before = ProcessHandle.current().children().toList();

        Answer answer = new WorkerMeter(Duration.ofHours(1), Duration.ofMillis(10)).measure("reference", Workload.MAP);

        assertThat(answer).isEqualTo(Answer.Unmeasured.failed("", "no result within 0.01s"));
        CompletableFuture<?>[] ends = ProcessHandle.current()
                .children()
                .filter(child -> !before.contains(child))
                .map(ProcessHandle::onExit)
                .toArray(CompletableFuture[]::new);
        assertThat(CompletableFuture.allOf(ends)).succeedsWithin(Duration.ofMinutes(1));
    }
}
