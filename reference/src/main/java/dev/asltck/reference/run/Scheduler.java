package dev.asltck.reference.run;

import dev.asltck.reference.environment.Clock;
import dev.asltck.reference.error.BrokenInvariant;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.PriorityQueue;
import java.util.Queue;

/**
 * One queue of what can run now and one of what is due later, on a single thread. The clock moves only when nothing can run, and then
 * to the next timer: a run is deterministic, and waiting costs nothing.
 */
final class Scheduler {

    /** Rank of the machine's timeout: what happens in the same instant is still in time. */
    static final long LAST = Long.MAX_VALUE;

    private final Clock clock;
    private final Queue<Scheduled> ready = new ArrayDeque<>();
    private final Queue<Timer> timers = new PriorityQueue<>();
    private long sequence;

    Scheduler(Clock clock) {
        this.clock = clock;
    }

    void soon(Scheduled task) {
        ready.add(task);
    }

    void after(Duration delay, long rank, Scheduled task) {
        Instant now = clock.now();
        // In seconds, not by Duration.between: over more than 292 years that throws and catches an exception.
        boolean inRange = delay.toSeconds() < Instant.MAX.getEpochSecond() - now.getEpochSecond();
        at(inRange ? now.plus(delay) : Instant.MAX, rank, task);
    }

    void at(Instant due, long rank, Scheduled task) {
        timers.add(new Timer(due, rank, sequence++, task));
    }

    /** Runs the next thing, letting the clock move if it has to. */
    void runNext() {
        Scheduled task = ready.poll();
        if (task == null) {
            task = nextTimer();
        }
        if (task.isLive()) {
            task.run();
        }
    }

    private Scheduled nextTimer() {
        Timer timer = timers.poll();
        while (timer != null && !timer.task().isLive()) {
            timer = timers.poll();
        }
        if (timer == null) {
            throw new BrokenInvariant("an execution waits for nothing");
        }
        if (timer.due().isAfter(clock.now())) {
            clock.advanceTo(timer.due());
        }
        return timer.task();
    }
}
