package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Quotation;
import dev.asltck.reference.problem.Strictness;

/**
 * With AWS a Resource is an ARN. A harness may still replace it, so that it is no error.
 *
 * @see <a href="https://states-language.net/spec.html#task-state">Task State</a>
 */
final class ResourceArnRule implements Rule {
    static final Check ARN = Check.silent("resource-arn", Strictness.ADVICE_FOR_AWS);

    @Override
    public String id() {
        return ARN.id();
    }

    @Override
    public void check(Outline outline, Problems problems) {
        outline.states()
                .filter(state -> state.isOfType("Task"))
                .map(StateOutline::whole)
                .forEach(state -> state.text("Resource")
                        .filter(resource -> !resource.startsWith("arn:"))
                        .ifPresent(resource -> problems.report(
                                ARN,
                                state.place().field("Resource"),
                                Quotation.of(resource) + " is no ARN",
                                "AWS executes only what an ARN names.")));
    }
}
