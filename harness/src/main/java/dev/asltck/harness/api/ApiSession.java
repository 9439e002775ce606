package dev.asltck.harness.api;

import dev.asltck.harness.api.ApiSettings.MachinePolicy;
import dev.asltck.harness.api.ApiSettings.TaskMode;
import dev.asltck.harness.api.call.Operation;
import dev.asltck.harness.api.call.Refusal;
import dev.asltck.harness.api.call.RefusedException;
import dev.asltck.harness.api.call.StepFunctions;
import dev.asltck.harness.api.call.UnreachableException;
import dev.asltck.harness.api.cleanup.Creations;
import dev.asltck.harness.api.machine.MachineOptions;
import dev.asltck.harness.api.machine.Machines;
import dev.asltck.harness.api.machine.Machines.Lease;
import dev.asltck.harness.api.machine.Prepared.Machine;
import dev.asltck.harness.api.machine.Prepared.Refused;
import dev.asltck.harness.api.machine.Rejections;
import dev.asltck.harness.api.task.ApiAnswers;
import dev.asltck.harness.api.task.TaskDesk;
import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.EngineCrashException;
import dev.asltck.harness.engine.NoObservationException;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Observation.ObservedOutcome;
import dev.asltck.harness.engine.Observation.StateEntry;
import dev.asltck.harness.engine.Stimulus;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import software.amazon.awssdk.services.sfn.model.StartExecutionRequest;
import software.amazon.awssdk.services.sfn.model.StartSyncExecutionRequest;

/** All that lasts as long as the server remembers: its state machines, its activities, and who waits for their tasks. */
final class ApiSession {

    private static final int TIMER_THREADS = 2;

    private final ApiSettings settings;
    private final StepFunctions api;
    private final Creations creations;
    private final Machines machines;
    private final ScheduledExecutorService timer;

    private ApiSession(ApiSettings settings, StepFunctions api, Creations creations) {
        this.settings = settings;
        this.api = api;
        this.creations = creations;
        this.timer = timer();
        this.machines = Machines.of(api, creations, options(settings), timer);
    }

    /**
     * Begins to use the API.
     *
     * @throws AdapterException if it does not answer, or refuses us
     */
    static ApiSession open(ApiSettings settings, StepFunctions api, Creations creations)
            throws AdapterException, InterruptedException {
        try {
            probe(api);
            return new ApiSession(settings, api, creations);
        } catch (RefusedException e) {
            throw new AdapterException(
                    "ListStateMachines is refused: " + e.refusal().text());
        } catch (UnreachableException e) {
            throw new AdapterException(e.explanation());
        } catch (NoObservationException e) {
            throw new AdapterException(e.explanation());
        }
    }

    private static void probe(StepFunctions api)
            throws RefusedException, UnreachableException, NoObservationException, InterruptedException {
        api.call(Operation.LIST_STATE_MACHINES, client -> client.listStateMachines(request -> request.maxResults(1)));
    }

    /** Whether the server answers, although it did not a moment ago. */
    boolean isAlive() throws InterruptedException {
        try {
            probe(api);
            return true;
        } catch (RefusedException | UnreachableException | NoObservationException e) {
            return false;
        }
    }

    private static MachineOptions options(ApiSettings settings) {
        return new MachineOptions(
                settings.roleArn(),
                settings.machines() == MachinePolicy.EXPRESS_WITHOUT_TASKS,
                settings.profile().dialect() == Dialect.AWS,
                settings.validation(),
                settings.tasks() == TaskMode.ACTIVITIES,
                settings.frugal());
    }

    private static ScheduledExecutorService timer() {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(TIMER_THREADS, task -> {
            Thread thread = new Thread(task, "asl-tck-tasks");
            thread.setDaemon(true);
            return thread;
        });
        timer.setRemoveOnCancelPolicy(true);
        return timer;
    }

    Observation run(Stimulus stimulus) throws UnreachableException, NoObservationException, InterruptedException {
        settings.limits().check(stimulus);
        try {
            Lease lease = machines.lend(stimulus.definition(), stimulus.tasks());
            return lease.prepared() instanceof Machine machine
                    ? run(machine, lease, stimulus)
                    : refused(lease, (Refused) lease.prepared());
        } catch (RefusedException e) {
            throw failure(e.refusal());
        }
    }

    private static Observation refused(Lease lease, Refused refused) {
        lease.end(true);
        return Observation.of(new ObservedOutcome.Rejected(refused.diagnoses()));
    }

    private static NoObservationException failure(Refusal refusal) throws UnreachableException {
        if (refusal.is("StateMachineDoesNotExist", "ActivityDoesNotExist", "ExecutionDoesNotExist")) {
            throw UnreachableException.forgotten(refusal.text());
        }
        if (refusal.isServerError()) {
            return EngineCrashException.survived(refusal.text());
        }
        return new AdapterException("the service refuses what the case needs: " + refusal.text());
    }

    private Observation run(Machine machine, Lease lease, Stimulus stimulus)
            throws RefusedException, UnreachableException, NoObservationException, InterruptedException {
        TaskDesk desk = new TaskDesk(stimulus.tasks(), new ApiAnswers(api), timer);
        boolean clean = false;
        try {
            machine.activities().forEach((resource, activity) -> activity.serve(desk.receiver(resource)));
            Execution.End end = run(machine, desk, stimulus.input().map(Json::write));
            desk.close();
            boolean succeeded = end.outcome() instanceof ObservedOutcome.Succeeded;
            clean = desk.isClean() && !machine.mayLeaveTasks(succeeded);
            return new Observation(
                    end.outcome(), desk.invocations(), path(machine, end), Map.of(), end.seconds(), machine.warnings());
        } catch (RefusedException e) {
            if (e.refusal().is("InvalidDefinition")) {
                return Observation.of(new ObservedOutcome.Rejected(Rejections.diagnoses(e.refusal())));
            }
            throw e;
        } finally {
            desk.abandon();
            machine.activities().values().forEach(each -> each.rest());
            lease.end(clean || machine.activities().isEmpty());
        }
    }

    private Execution.End run(Machine machine, TaskDesk desk, Optional<String> input)
            throws RefusedException, UnreachableException, NoObservationException, InterruptedException {
        Execution execution = new Execution(api, desk, settings.firstPoll());
        String name = creations.names().execution();
        boolean synchronous = settings.machines() == MachinePolicy.EXPRESS_WITHOUT_TASKS
                && machine.activities().isEmpty();
        if (synchronous) {
            return execution.runSynchronously(StartSyncExecutionRequest.builder()
                    .stateMachineArn(machine.arn())
                    .name(name)
                    .input(input.orElse(null))
                    .build());
        }
        return execution.run(StartExecutionRequest.builder()
                .stateMachineArn(machine.arn())
                .name(name)
                .input(input.orElse(null))
                .build());
    }

    private List<StateEntry> path(Machine machine, Execution.End end)
            throws RefusedException, UnreachableException, NoObservationException, InterruptedException {
        return settings.history() && end.arn().isPresent()
                ? new ExecutionPath(api).of(end.arn().get(), machine.definition())
                : List.of();
    }

    /** No task is answered any more. */
    void end() {
        timer.shutdownNow();
    }
}
