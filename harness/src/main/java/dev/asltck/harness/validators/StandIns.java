package dev.asltck.harness.validators;

import java.util.regex.Pattern;

/**
 * Resources of the cases are names like {@code urn:task:x}: the specification allows any URI. Validators that are made for AWS want ARNs,
 * and would refuse every Task for this one reason. So they are shown an ARN instead, as AWS itself would have to be. What cases say about
 * the form of a Resource is left as it is: those are other URIs.
 */
final class StandIns {

    private static final Pattern NAME =
            Pattern.compile("(\"Resource\"\\s*:\\s*)\"urn:[a-z]+:([a-z-]+)(\\.waitForTaskToken)?\"");

    private StandIns() {}

    static String replacedIn(String definition) {
        return NAME.matcher(definition)
                .replaceAll(match -> match.group(1)
                        + '"'
                        + (match.group(3) == null
                                ? function(match.group(2))
                                : "arn:aws:states:::lambda:invoke.waitForTaskToken")
                        + '"');
    }

    private static String function(String name) {
        return "arn:aws:lambda:us-east-1:123456789012:function:" + name;
    }
}
