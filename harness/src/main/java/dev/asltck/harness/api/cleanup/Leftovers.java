package dev.asltck.harness.api.cleanup;

import dev.asltck.harness.api.call.Operation;
import dev.asltck.harness.api.call.RefusedException;
import dev.asltck.harness.api.call.StepFunctions;
import dev.asltck.harness.api.call.UnreachableException;
import dev.asltck.harness.api.cleanup.Leftover.Kind;
import dev.asltck.harness.engine.NoObservationException;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.sfn.model.ActivityListItem;
import software.amazon.awssdk.services.sfn.model.ExecutionListItem;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;
import software.amazon.awssdk.services.sfn.model.ListActivitiesResponse;
import software.amazon.awssdk.services.sfn.model.ListExecutionsResponse;
import software.amazon.awssdk.services.sfn.model.ListStateMachinesResponse;
import software.amazon.awssdk.services.sfn.model.StateMachineListItem;

/** Finds what runs that were killed have left behind, and deletes it. */
public final class Leftovers {

    private final StepFunctions api;
    private final boolean tagged;

    /**
     * Of an account or a server.
     *
     * @param tagged whether only what also has our tag is ours: on AWS, where a name alone is no reason to delete something
     */
    public Leftovers(StepFunctions api, boolean tagged) {
        this.api = api;
        this.tagged = tagged;
    }

    /** What there is, machines first: an activity may still be needed by an execution. */
    public List<Leftover> find()
            throws RefusedException, UnreachableException, NoObservationException, InterruptedException {
        List<Leftover> found = new ArrayList<>();
        findMachines(found);
        findActivities(found);
        return found;
    }

    private void findMachines(List<Leftover> found)
            throws RefusedException, UnreachableException, NoObservationException, InterruptedException {
        List<ListStateMachinesResponse> pages = api.pages(
                Operation.LIST_STATE_MACHINES,
                (client, token) -> client.listStateMachines(request -> request.nextToken(token)),
                ListStateMachinesResponse::nextToken);
        for (ListStateMachinesResponse page : pages) {
            for (StateMachineListItem machine : page.stateMachines()) {
                add(Kind.MACHINE, machine.stateMachineArn(), machine.name(), found);
            }
        }
    }

    private void findActivities(List<Leftover> found)
            throws RefusedException, UnreachableException, NoObservationException, InterruptedException {
        List<ListActivitiesResponse> pages = api.pages(
                Operation.LIST_ACTIVITIES,
                (client, token) -> client.listActivities(request -> request.nextToken(token)),
                ListActivitiesResponse::nextToken);
        for (ListActivitiesResponse page : pages) {
            for (ActivityListItem activity : page.activities()) {
                add(Kind.ACTIVITY, activity.activityArn(), activity.name(), found);
            }
        }
    }

    private void add(Kind kind, String arn, String name, List<Leftover> found)
            throws RefusedException, UnreachableException, NoObservationException, InterruptedException {
        String run = RunNames.runOf(name).orElse("");
        if (!run.isEmpty() && (!tagged || hasTag(arn, run))) {
            found.add(new Leftover(kind, arn, name, run));
        }
    }

    private boolean hasTag(String arn, String run)
            throws RefusedException, UnreachableException, NoObservationException, InterruptedException {
        return api
                .call(
                        Operation.LIST_TAGS_FOR_RESOURCE,
                        client -> client.listTagsForResource(request -> request.resourceArn(arn)))
                .tags()
                .stream()
                .anyMatch(tag -> tag.key().equals(RunNames.TAG) && tag.value().equals(run));
    }

    /** Deletes one of them; executions of a machine are stopped first. */
    public void delete(Leftover leftover)
            throws RefusedException, UnreachableException, NoObservationException, InterruptedException {
        if (leftover.kind() == Kind.ACTIVITY) {
            api.call(
                    Operation.DELETE_ACTIVITY,
                    client -> client.deleteActivity(request -> request.activityArn(leftover.arn())));
            return;
        }
        stopExecutions(leftover.arn());
        api.call(
                Operation.DELETE_STATE_MACHINE,
                client -> client.deleteStateMachine(request -> request.stateMachineArn(leftover.arn())));
    }

    private void stopExecutions(String machine)
            throws RefusedException, UnreachableException, NoObservationException, InterruptedException {
        List<ListExecutionsResponse> pages = api.pages(
                Operation.LIST_EXECUTIONS,
                (client, token) -> client.listExecutions(request -> request.stateMachineArn(machine)
                        .statusFilter(ExecutionStatus.RUNNING)
                        .nextToken(token)),
                ListExecutionsResponse::nextToken);
        for (ListExecutionsResponse page : pages) {
            for (ExecutionListItem execution : page.executions()) {
                api.call(
                        Operation.STOP_EXECUTION,
                        client -> client.stopExecution(request -> request.executionArn(execution.executionArn())));
            }
        }
    }
}
