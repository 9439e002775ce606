package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Quotation;
import dev.asltck.reference.problem.Strictness;
import java.util.regex.Pattern;

/**
 * With AWS, a Resource is an ARN. Where tasks are mocked, a Resource of another scheme does for one.
 *
 * @see <a href="https://states-language.net/spec.html#task-state">Task State</a>
 */
final class ResourceArnRule implements Rule {
    static final Check ARN = Check.silent("resource-arn", Strictness.LIMIT_OF_AWS);

    /** Partition, service, region, account and the resource. */
    private static final Pattern WELL_FORMED = Pattern.compile("arn:[^:]+:[^:]+:[^:]*:[^:]*:.+", Pattern.DOTALL);

    @Override
    public void check(StateOutline state, Problems problems) {
        boolean mocked = problems.target().mocked();
        state.whole()
                .text("Resource")
                .filter(resource -> !mocked || resource.startsWith("arn:"))
                .filter(resource -> !WELL_FORMED.matcher(resource).matches())
                .ifPresent(resource -> problems.report(
                        ARN,
                        state.place().field("Resource"),
                        Quotation.of(resource) + " is no ARN",
                        "AWS executes only what an ARN names, such as"
                                + " \"arn:aws:lambda:us-east-1:123456789012:function:HelloWorld\"."));
    }
}
