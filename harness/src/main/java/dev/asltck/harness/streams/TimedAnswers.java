package dev.asltck.harness.streams;

import dev.asltck.harness.engine.EngineDescription.ClockKind;
import dev.asltck.harness.engine.TaskScripts.Answer;
import dev.asltck.harness.engine.TaskScripts.Attempt;
import dev.asltck.harness.streams.protocol.Message.Task;
import dev.asltck.harness.streams.protocol.Requests;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** For engines with a real clock: lets the time pass that a task takes, with a heartbeat whenever the task is to give one. */
final class TimedAnswers implements TaskAnswers {

    private final ScheduledExecutorService scheduler;
    private final Consumer<String> lines;
    private final List<Future<?>> due = new ArrayList<>();
    private boolean over;

    TimedAnswers(ScheduledExecutorService scheduler, Consumer<String> lines) {
        this.scheduler = scheduler;
        this.lines = lines;
    }

    @Override
    public synchronized void answer(Task task, Attempt attempt) {
        if (over) {
            return;
        }
        Optional<Future<?>> heartbeats = attempt.heartbeatEvery().map(seconds -> heartbeats(task, seconds));
        heartbeats.ifPresent(due::add);
        if (!(attempt.answer() instanceof Answer.Never)) {
            String answer = Requests.answer(task, attempt, ClockKind.REAL);
            Runnable end = () -> {
                heartbeats.ifPresent(each -> each.cancel(false));
                say(answer);
            };
            due.add(scheduler.schedule(end, attempt.after(), TimeUnit.SECONDS));
        }
    }

    private Future<?> heartbeats(Task task, long seconds) {
        String heartbeat = Requests.heartbeat(task);
        return scheduler.scheduleAtFixedRate(() -> say(heartbeat), seconds, seconds, TimeUnit.SECONDS);
    }

    private synchronized void say(String line) {
        if (!over) {
            lines.accept(line);
        }
    }

    @Override
    public synchronized void end() {
        over = true;
        due.forEach(each -> each.cancel(false));
    }
}
