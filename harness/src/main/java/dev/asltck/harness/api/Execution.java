package dev.asltck.harness.api;

import dev.asltck.harness.api.call.Operation;
import dev.asltck.harness.api.call.Refusal;
import dev.asltck.harness.api.call.RefusedException;
import dev.asltck.harness.api.call.StepFunctions;
import dev.asltck.harness.api.call.UnreachableException;
import dev.asltck.harness.api.task.TaskDesk;
import dev.asltck.harness.engine.NoObservationException;
import dev.asltck.harness.engine.Observation.ObservedOutcome;
import dev.asltck.harness.engine.ScriptException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;
import software.amazon.awssdk.services.sfn.model.StartExecutionRequest;
import software.amazon.awssdk.services.sfn.model.StartSyncExecutionRequest;
import software.amazon.awssdk.services.sfn.model.StartSyncExecutionResponse;

/** Runs an execution and waits for its end. */
final class Execution {

    /** What was started a moment ago may not yet be known everywhere. */
    private static final Duration UNKNOWN = Duration.ofSeconds(5);

    private static final long STOP_MILLIS = 2_000;

    private final StepFunctions api;
    private final TaskDesk desk;
    private final Duration firstPoll;

    Execution(StepFunctions api, TaskDesk desk, Duration firstPoll) {
        this.api = api;
        this.desk = desk;
        this.firstPoll = firstPoll;
    }

    /**
     * How it ended.
     *
     * @param arn absent if it was run synchronously
     */
    record End(ObservedOutcome outcome, double seconds, Optional<String> arn) {}

    /** Runs it beside us. If something goes wrong here, it is stopped. */
    End run(StartExecutionRequest request)
            throws RefusedException, UnreachableException, NoObservationException, InterruptedException {
        long start = System.nanoTime();
        String arn = start(request);
        try {
            DescribeExecutionResponse end = awaitEnd(arn, start);
            double seconds = Outcomes.seconds(end.startDate(), end.stopDate(), since(start));
            return new End(Outcomes.of(end), seconds, Optional.of(arn));
        } catch (InterruptedException | ScriptException | NoObservationException e) {
            stop(arn);
            throw e;
        }
    }

    /** Its name is new, so one that is there already was started by a call whose answer was lost and that was made again. */
    private String start(StartExecutionRequest request)
            throws RefusedException, UnreachableException, NoObservationException, InterruptedException {
        try {
            return api.call(Operation.START_EXECUTION, client -> client.startExecution(request))
                    .executionArn();
        } catch (RefusedException e) {
            if (e.refusal().is("ExecutionAlreadyExists")) {
                return request.stateMachineArn().replace(":stateMachine:", ":execution:") + ":" + request.name();
            }
            throw e;
        }
    }

    /** Runs it while the call lasts. */
    End runSynchronously(StartSyncExecutionRequest request)
            throws RefusedException, UnreachableException, NoObservationException, InterruptedException {
        long start = System.nanoTime();
        StartSyncExecutionResponse end =
                api.call(Operation.START_SYNC_EXECUTION, client -> client.startSyncExecution(request));
        double seconds = Outcomes.seconds(end.startDate(), end.stopDate(), since(start));
        return new End(Outcomes.of(end), seconds, Optional.empty());
    }

    private DescribeExecutionResponse awaitEnd(String arn, long start)
            throws RefusedException, UnreachableException, NoObservationException, InterruptedException {
        Backoff backoff =
                new Backoff(firstPoll, () -> ThreadLocalRandom.current().nextDouble());
        while (true) {
            if (desk.await(backoff.next())) {
                backoff.reset();
            }
            Optional<DescribeExecutionResponse> described = described(arn, start);
            if (described.isPresent() && described.get().status() != ExecutionStatus.RUNNING) {
                desk.check();
                return described.get();
            }
        }
    }

    private Optional<DescribeExecutionResponse> described(String arn, long start)
            throws RefusedException, UnreachableException, NoObservationException, InterruptedException {
        try {
            return Optional.of(api.call(
                    Operation.DESCRIBE_EXECUTION,
                    client -> client.describeExecution(request -> request.executionArn(arn))));
        } catch (RefusedException e) {
            Refusal refusal = e.refusal();
            if (refusal.is("ExecutionDoesNotExist") && since(start).compareTo(UNKNOWN) < 0) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Whether or not it works: there is no more to do about it. */
    private void stop(String arn) throws InterruptedException {
        CompletableFuture<?> stopped = api.send(
                Operation.STOP_EXECUTION, client -> client.stopExecution(request -> request.executionArn(arn)));
        try {
            stopped.get(STOP_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            stopped.cancel(true);
        }
    }
}
