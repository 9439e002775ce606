package dev.asltck.harness.api.cleanup;

import dev.asltck.harness.api.call.Operation;
import dev.asltck.harness.api.call.StepFunctions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What was created and is still there. Deleting does not keep anybody waiting. */
public final class Creations {

    private final StepFunctions api;
    private final RunNames names = RunNames.random();
    private final Set<String> machines = ConcurrentHashMap.newKeySet();
    private final Set<String> activities = ConcurrentHashMap.newKeySet();
    private final Map<String, CompletableFuture<?>> underWay = new ConcurrentHashMap<>();

    public Creations(StepFunctions api) {
        this.api = api;
    }

    /** Of what is created. */
    public RunNames names() {
        return names;
    }

    public void addMachine(String arn) {
        machines.add(arn);
    }

    public void addActivity(String arn) {
        activities.add(arn);
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
     * Deletes all that is left.
     *
     * @return how many things are still there when the time is over
     */
    public int deleteAll(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
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
