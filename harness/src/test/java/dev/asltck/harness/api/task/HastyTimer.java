package dev.asltck.harness.api.task;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A timer for which a second lasts a millisecond. */
final class HastyTimer extends ScheduledThreadPoolExecutor {

    HastyTimer() {
        super(1);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
        return super.schedule(command, unit.toSeconds(delay), TimeUnit.MILLISECONDS);
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable command, long first, long period, TimeUnit unit) {
        return super.scheduleAtFixedRate(command, unit.toSeconds(first), unit.toSeconds(period), TimeUnit.MILLISECONDS);
    }
}
