package dev.asltck.harness.api.machine;

import dev.asltck.harness.api.call.Operation;
import dev.asltck.harness.api.call.Refusal;
import dev.asltck.harness.api.call.RefusedException;
import dev.asltck.harness.api.call.StepFunctions;
import dev.asltck.harness.api.call.UnreachableException;
import dev.asltck.harness.api.cleanup.Creations;
import dev.asltck.harness.api.cleanup.RunNames;
import dev.asltck.harness.api.machine.Prepared.Refused;
import dev.asltck.harness.engine.EngineCrashException;
import dev.asltck.harness.engine.NoObservationException;
import dev.asltck.harness.results.Sha256;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.sfn.model.CreateStateMachineRequest;
import software.amazon.awssdk.services.sfn.model.StateMachineType;
import software.amazon.awssdk.services.sfn.model.Tag;

/** Creates state machines and activities, named and tagged so that they can be found again. */
final class Creation {

    private final StepFunctions api;
    private final RunNames names;
    private final Creations creations;
    private final MachineOptions options;

    /** Whether the endpoint takes tags; nothing as long as that is not known. */
    private volatile Optional<Boolean> tags = Optional.empty();

    Creation(StepFunctions api, Creations creations, MachineOptions options) {
        this.api = api;
        this.names = creations.names();
        this.creations = creations;
        this.options = options;
    }

    /** A machine, or why there is none. */
    record Result(String arn, Optional<Refused> refused) {}

    Result create(String definition, boolean hasTasks)
            throws RefusedException, UnreachableException, NoObservationException, InterruptedException {
        CreateStateMachineRequest request = CreateStateMachineRequest.builder()
                .name(names.machine(Sha256.hexadecimal(definition)))
                .definition(definition)
                .roleArn(options.roleArn())
                .type(options.express() && !hasTasks ? StateMachineType.EXPRESS : StateMachineType.STANDARD)
                .build();
        try {
            String arn = creations.machine(
                    () -> tagged(own -> machine(request.toBuilder().tags(own).build())));
            return new Result(arn, Optional.empty());
        } catch (RefusedException e) {
            return new Result("", Optional.of(refused(e)));
        }
    }

    private String machine(CreateStateMachineRequest request)
            throws RefusedException, UnreachableException, NoObservationException, InterruptedException {
        return api.call(Operation.CREATE_STATE_MACHINE, client -> client.createStateMachine(request))
                .stateMachineArn();
    }

    private static Refused refused(RefusedException exception) throws RefusedException, EngineCrashException {
        Refusal refusal = exception.refusal();
        if (refusal.isServerError()) {
            throw EngineCrashException.survived("CreateStateMachine: " + refusal.text());
        }
        if (!Rejections.isAboutDefinition(refusal)) {
            throw exception;
        }
        return new Refused(Rejections.diagnoses(refusal));
    }

    /** Why a definition is refused, if it is. */
    Optional<Refused> refusalOf(String definition)
            throws RefusedException, UnreachableException, NoObservationException, InterruptedException {
        Result result = create(definition, false);
        if (result.refused().isEmpty()) {
            delete(result.arn());
        }
        return result.refused();
    }

    String activity() throws RefusedException, UnreachableException, NoObservationException, InterruptedException {
        String name = names.activity();
        return creations.activity(() -> tagged(own -> api.call(
                        Operation.CREATE_ACTIVITY,
                        client -> client.createActivity(
                                request -> request.name(name).tags(own)))
                .activityArn()));
    }

    void delete(String arn) {
        creations.deleteMachine(arn);
    }

    @FunctionalInterface
    private interface Tagged {
        String create(List<Tag> tags)
                throws RefusedException, UnreachableException, NoObservationException, InterruptedException;
    }

    /** Not every server takes tags: one that has not yet taken any is asked again without them when it refuses. */
    private String tagged(Tagged call)
            throws RefusedException, UnreachableException, NoObservationException, InterruptedException {
        List<Tag> own =
                List.of(Tag.builder().key(RunNames.TAG).value(names.run()).build());
        if (tags.isPresent()) {
            return call.create(tags.get() ? own : List.of());
        }
        try {
            String arn = call.create(own);
            tags = Optional.of(true);
            return arn;
        } catch (RefusedException e) {
            String arn = call.create(List.of());
            tags = Optional.of(false);
            return arn;
        }
    }
}
