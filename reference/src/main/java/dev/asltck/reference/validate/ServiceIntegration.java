package dev.asltck.reference.validate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A service of AWS that a Task State calls: {@code arn:aws:states:::service:action}, with a pattern at its end if the task waits for more
 * than the service's answer.
 *
 * @param service such as {@code lambda}, or {@code aws-sdk} for any action of any service
 * @param action such as {@code invoke}; with {@code aws-sdk}, service and action
 * @param pattern such as {@code sync}; empty if the task only waits for the answer
 * @see <a href="https://states-language.net/spec.html#task-state">Task State</a>
 */
record ServiceIntegration(String service, String action, String pattern) {
    private static final Pattern ARN =
            Pattern.compile("arn:[a-z-]+:states:::([^:]*):?([^.]*)(?:\\.(.*))?", Pattern.DOTALL);

    private static final String ACTIVITY = ":activity:";

    /** The integration that a Resource names; empty if it names something else, such as a function or an Activity. */
    static Optional<ServiceIntegration> of(String resource) {
        Matcher matcher = ARN.matcher(resource);
        return matcher.matches()
                ? Optional.of(new ServiceIntegration(
                        matcher.group(1),
                        matcher.group(2),
                        Optional.ofNullable(matcher.group(3)).orElse("")))
                : Optional.empty();
    }

    /** Whether a Resource is an Activity. */
    static boolean isActivity(String resource) {
        return resource.startsWith("arn:") && resource.contains(":states:") && resource.contains(ACTIVITY);
    }
}
