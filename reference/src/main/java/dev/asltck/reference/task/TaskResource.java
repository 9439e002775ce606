package dev.asltck.reference.task;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a Resource is to AWS, which decides what the events of its tasks are called.
 *
 * @param prefix of the names of events
 * @param type the service, such as {@code lambda} or {@code aws-sdk:s3}; the scheme of a URI that AWS does not know
 * @param name the action, such as {@code invoke} or {@code startExecution.sync:2}
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/state-task.html">Task workflow state</a>
 */
public record TaskResource(String prefix, String type, String name) {

    private static final Pattern FUNCTION = Pattern.compile("arn:[^:]*:lambda:.*");
    private static final Pattern ACTIVITY = Pattern.compile("arn:[^:]*:states:[^:]*:[^:]*:activity:.*");
    private static final Pattern INTEGRATION =
            Pattern.compile("arn:[^:]*:states:[^:]*:[^:]*:((?:aws-sdk:)?[^:]+):(.+)");
    private static final Pattern ANY = Pattern.compile("([^:]*):?(.*)", Pattern.DOTALL);

    /** What a Resource says. */
    public static TaskResource of(String resource) {
        if (FUNCTION.matcher(resource).matches()) {
            return new TaskResource("LambdaFunction", "", resource);
        }
        if (ACTIVITY.matcher(resource).matches()) {
            return new TaskResource("Activity", "", resource);
        }
        Matcher integration = INTEGRATION.matcher(resource);
        Matcher parts = integration.matches() ? integration : ANY.matcher(resource);
        return parts.matches()
                ? new TaskResource("Task", parts.group(1), parts.group(2))
                : new TaskResource("Task", "", resource);
    }

    /** Whether it is a service integration, whose events say which. */
    public boolean isIntegration() {
        return prefix.equals("Task");
    }

    /** The service, or a function or an activity by its ARN: what AWS calls a task by. */
    public String shortName() {
        return isIntegration() ? type : name;
    }
}
