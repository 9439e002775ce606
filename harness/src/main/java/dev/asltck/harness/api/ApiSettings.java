package dev.asltck.harness.api;

import dev.asltck.harness.api.call.Connection;
import dev.asltck.harness.api.call.RatePlan;
import java.time.Duration;
import java.util.Optional;

/**
 * How an engine is reached, and what it can do.
 *
 * @param profile what is known of the engine
 * @param roleArn the role that its executions have
 * @param tasks how the outside world is played
 * @param machines of which type state machines are
 * @param validation whether to ask ValidateStateMachineDefinition first, where the endpoint has it
 * @param history whether the history is whole enough to tell the states entered
 * @param plan how often operations may be called
 * @param frugal whether a state machine is worth waiting for, as new ones are rationed
 * @param firstPoll how long after its start an execution is looked at for the first time
 * @param limits of the API
 */
public record ApiSettings(
        EngineProfile profile,
        Connection connection,
        String roleArn,
        TaskMode tasks,
        MachinePolicy machines,
        boolean validation,
        boolean history,
        RatePlan plan,
        boolean frugal,
        Duration firstPoll,
        PayloadLimits limits) {

    /** What an emulator takes for a role; nobody assumes it. */
    public static final String ANY_ROLE = "arn:aws:iam::123456789012:role/asl-tck";

    private static final Duration SOON = Duration.ofMillis(5);
    private static final Duration SOON_ON_AWS = Duration.ofMillis(250);
    private static final int USUAL_PARALLELISM = 32;
    /** One state machine a second is the rate at which AWS lets them be created; more would wait for that alone, until their deadline. */
    private static final int AWS_PARALLELISM = 10;

    /** How the outside world is played. */
    public enum TaskMode {
        /** By activities. */
        ACTIVITIES,
        /** Not at all: the endpoint has no activities. */
        NONE
    }

    /** Of which type state machines are. */
    public enum MachinePolicy {
        STANDARD,
        /** Express machines, which are run synchronously, for cases without tasks; activities need standard ones. */
        EXPRESS_WITHOUT_TASKS
    }

    /** Of an emulator: no limits, and everything at once. */
    public static ApiSettings ofEmulator(String name, Connection connection) {
        return new ApiSettings(
                EngineProfile.ofAws(name, EngineProfile.UNKNOWN_VERSION, Optional.empty(), USUAL_PARALLELISM),
                connection,
                ANY_ROLE,
                TaskMode.ACTIVITIES,
                MachinePolicy.STANDARD,
                true,
                false,
                RatePlan.UNLIMITED,
                false,
                SOON,
                PayloadLimits.NONE);
    }

    /** With another role. */
    public ApiSettings withRole(String arn) {
        return new ApiSettings(
                profile, connection, arn, tasks, machines, validation, history, plan, frugal, firstPoll, limits);
    }

    /** Of AWS itself. */
    public static ApiSettings ofAws(String name, Connection connection, String region, String roleArn) {
        return new ApiSettings(
                EngineProfile.ofAws(
                        name, region, Optional.of("https://aws.amazon.com/step-functions/"), AWS_PARALLELISM),
                connection,
                roleArn,
                TaskMode.ACTIVITIES,
                MachinePolicy.STANDARD,
                true,
                true,
                RatePlan.ofAws(region),
                true,
                SOON_ON_AWS,
                PayloadLimits.AWS);
    }
}
