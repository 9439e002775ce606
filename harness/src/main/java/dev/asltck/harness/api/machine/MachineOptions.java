package dev.asltck.harness.api.machine;

/**
 * How state machines are made.
 *
 * @param roleArn the role that their executions have
 * @param express whether those without tasks are express ones
 * @param arnsOnly whether a task that is no ARN is shown to the engine as one also when it is asked about a definition, as it would be on AWS
 * @param validation whether to ask ValidateStateMachineDefinition first
 * @param activities whether the endpoint has them
 * @param frugal whether to wait for a machine that is in use rather than to make another
 */
public record MachineOptions(
        String roleArn, boolean express, boolean arnsOnly, boolean validation, boolean activities, boolean frugal) {}
