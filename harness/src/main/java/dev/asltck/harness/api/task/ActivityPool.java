package dev.asltck.harness.api.task;

import dev.asltck.harness.api.call.RefusedException;
import dev.asltck.harness.api.call.UnreachableException;
import dev.asltck.harness.engine.NoObservationException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ScheduledExecutorService;

/** Lends activities, each to one at a time; those given back clean are lent again. */
public final class ActivityPool {

    private final Workshop workshop;
    private final TaskPoll poll;
    private final ScheduledExecutorService timer;
    private final Deque<Activity> idle = new ArrayDeque<>();

    /** Makes and removes activities of the service. */
    public interface Workshop {

        /** The ARN of a new activity. */
        String create() throws RefusedException, UnreachableException, NoObservationException, InterruptedException;

        /** Without waiting. */
        void delete(String arn);
    }

    public ActivityPool(Workshop workshop, TaskPoll poll, ScheduledExecutorService timer) {
        this.workshop = workshop;
        this.poll = poll;
        this.timer = timer;
    }

    /** Lends one to nobody else. */
    public Activity lend() throws RefusedException, UnreachableException, NoObservationException, InterruptedException {
        synchronized (idle) {
            if (!idle.isEmpty()) {
                return idle.pop();
            }
        }
        return new Activity(workshop.create(), poll, timer);
    }

    /**
     * Takes one back.
     *
     * @param clean whether no token of it can be under way; otherwise it is deleted, as the token would be given to somebody else
     */
    public void takeBack(Activity activity, boolean clean) {
        activity.rest();
        if (clean && !activity.isStray()) {
            synchronized (idle) {
                idle.push(activity);
            }
        } else {
            workshop.delete(activity.arn());
        }
    }
}
