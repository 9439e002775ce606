package dev.asltck.harness.api.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.api.call.Refusal;
import dev.asltck.harness.api.task.TaskPoll.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ActivityPoolTest {

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final CompletableFuture<Task> task = new CompletableFuture<>();
    private final Workshop workshop = new Workshop();
    private final ActivityPool pool = new ActivityPool(workshop, arn -> task, timer);

    @AfterEach
    void stop() {
        timer.shutdownNow();
    }

    private static final class Workshop implements ActivityPool.Workshop {

        private int created;
        private final List<String> deleted = new ArrayList<>();

        @Override
        public String create() {
            created++;
            return "arn-" + created;
        }

        @Override
        public void delete(String arn) {
            deleted.add(arn);
        }
    }

    @Test
    void lendsEachToOneAtATime() throws Exception {
        Activity one = pool.lend();
        Activity other = pool.lend();

        assertThat(one).isNotSameAs(other);
    }

    @Test
    void lendsACleanOneAgain() throws Exception {
        Activity activity = pool.lend();
        pool.takeBack(activity, true);

        assertThat(pool.lend()).isSameAs(activity);
        assertThat(workshop.deleted).isEmpty();
    }

    @Test
    void neverLendsAnUncleanOneAgain() throws Exception {
        Activity activity = pool.lend();
        pool.takeBack(activity, false);

        assertThat(pool.lend()).isNotSameAs(activity);
        assertThat(workshop.deleted).containsExactly(activity.arn());
    }

    @Test
    void neverLendsAStrayOneAgain() throws Exception {
        Activity activity = pool.lend();
        activity.serve(new Nobody());
        activity.rest();
        task.complete(new Task("token", "0"));
        pool.takeBack(activity, true);

        assertThat(pool.lend()).isNotSameAs(activity);
        assertThat(workshop.deleted).containsExactly(activity.arn());
    }

    private static final class Nobody implements TaskReceiver {
        @Override
        public void received(String token, String input) {
            throw new AssertionError("the execution has ended");
        }

        @Override
        public void failed(Refusal why) {
            throw new AssertionError("nothing was refused");
        }
    }
}
