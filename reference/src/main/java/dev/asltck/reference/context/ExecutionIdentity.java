package dev.asltck.reference.context;

/** What the Context Object says of an execution and its state machine. */
public record ExecutionIdentity(
        String executionId, String executionName, String roleArn, String stateMachineId, String stateMachineName) {

    /** In the form of ARNs, which machines written for AWS expect. */
    public static final ExecutionIdentity DEFAULT = new ExecutionIdentity(
            "arn:aws:states:us-east-1:123456789012:execution:Machine:execution",
            "execution",
            "arn:aws:iam::123456789012:role/Role",
            "arn:aws:states:us-east-1:123456789012:stateMachine:Machine",
            "Machine");
}
