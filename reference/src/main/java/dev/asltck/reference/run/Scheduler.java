package dev.asltck.reference.run;

import dev.asltck.reference.environment.Clock;
import dev.asltck.reference.environment.EndOfTime;
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

    Scheduler(Clock clock) {
        this.clock = clock;
    }

    void soon(Scheduled task) {
        ready.add(task);
    }

    void after(Duration delay, long rank, Scheduled task) {
        at(EndOfTime.orEarlier(clock.now(), delay), rank, task);
    }

    void at(Instant due, long rank, Scheduled task) {
        timers.add(new Timer(due, rank, task));
    }

    /** Runs the next thing, letting the clock move if it has to. */
    void runNext() {
        Scheduled task = ready.poll();
        if (task == null) {
            // That of a frame which has ended is not left out: the clock has to pass its time anyway.
            Timer timer = timers.remove();
            clock.advanceTo(timer.due());
            task = timer.task();
        }
        task.run();
    }
}
