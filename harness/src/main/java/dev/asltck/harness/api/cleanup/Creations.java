package dev.asltck.harness.api.cleanup;

import dev.asltck.harness.api.call.Operation;
import dev.asltck.harness.api.call.RefusedException;
import dev.asltck.harness.api.call.StepFunctions;
import dev.asltck.harness.api.call.UnreachableException;
import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.NoObservationException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** What was created and is still there. Deleting does not keep anybody waiting. */
public final class Creations {

    private static final long MOMENT_MILLIS = 10;

    private final StepFunctions api;
    private final RunNames names = RunNames.random();
    private final Set<String> machines = ConcurrentHashMap.newKeySet();
    private final Set<String> activities = ConcurrentHashMap.newKeySet();
    private final Map<String, CompletableFuture<?>> underWay = new ConcurrentHashMap<>();
    private final AtomicInteger beingCreated = new AtomicInteger();
    private volatile boolean ended;

    public Creations(StepFunctions api) {
        this.api = api;
    }

    /** Of what is created. */
    public RunNames names() {
        return names;
    }

    /** Creates something, and tells its ARN. */
    @FunctionalInterface
    public interface Creator {
        String create() throws RefusedException, UnreachableException, NoObservationException, InterruptedException;
    }

    /** The ARN of a new state machine. */
    public String machine(Creator creator)
            throws RefusedException, UnreachableException, NoObservationException, InterruptedException {
        return created(creator, machines);
    }

    /** The ARN of a new activity. */
    public String activity(Creator creator)
            throws RefusedException, UnreachableException, NoObservationException, InterruptedException {
        return created(creator, activities);
    }

    /** Whoever deletes everything waits for what is just being created. */
    private String created(Creator creator, Set<String> kind)
            throws RefusedException, UnreachableException, NoObservationException, InterruptedException {
        beingCreated.incrementAndGet();
        try {
            if (ended) {
                throw new AdapterException("the engine is being closed");
            }
            String arn = creator.create();
            kind.add(arn);
            return arn;
        } finally {
            beingCreated.decrementAndGet();
        }
    }

    public void deleteMachine(String arn) {
        if (machines.remove(arn)) {
            follow(
                    api.send(
                            Operation.DELETE_STATE_MACHINE,
                            client -> client.deleteStateMachine(request -> request.stateMachineArn(arn))),
                    machines,
                    arn);
        }
    }

    public void deleteActivity(String arn) {
        if (activities.remove(arn)) {
            follow(
                    api.send(
                            Operation.DELETE_ACTIVITY,
                            client -> client.deleteActivity(request -> request.activityArn(arn))),
                    activities,
                    arn);
        }
    }

    /** What could not be deleted is tried once more at the end. */
    private void follow(CompletableFuture<?> deletion, Set<String> kind, String arn) {
        CompletableFuture<?> followed = deletion.whenComplete((answer, failure) -> {
            if (failure != null && !isGone(failure)) {
                kind.add(arn);
            }
        });
        underWay.put(arn, followed);
    }

    /** A server that was started again remembers nothing. */
    private static boolean isGone(Throwable failure) {
        return StepFunctions.refusal(failure)
                .filter(refusal -> refusal.is("StateMachineDoesNotExist", "ActivityDoesNotExist", "ResourceNotFound"))
                .isPresent();
    }

    /**
     * Deletes all that is left. Nothing is created any more.
     *
     * @return how many things are still there when the time is over
     */
    public int deleteAll(Duration patience) throws InterruptedException {
        ended = true;
        long end = System.nanoTime() + patience.toNanos();
        while (beingCreated.get() > 0 && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(MOMENT_MILLIS);
        }
        awaitUntil(end);
        List.copyOf(machines).forEach(this::deleteMachine);
        List.copyOf(activities).forEach(this::deleteActivity);
        awaitUntil(end);
        long unfinished =
                underWay.values().stream().filter(each -> !each.isDone()).count();
        return machines.size() + activities.size() + (int) unfinished;
    }

    private void awaitUntil(long end) throws InterruptedException {
        CompletableFuture<?> all = CompletableFuture.allOf(underWay.values().toArray(CompletableFuture[]::new));
        try {
            all.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (ExecutionException | TimeoutException e) {
            // What is left is counted.
        }
    }
}
