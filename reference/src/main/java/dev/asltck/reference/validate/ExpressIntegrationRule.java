package dev.asltck.reference.validate;

import dev.asltck.reference.dialect.MachineType;
import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Quotation;
import dev.asltck.reference.problem.Strictness;

/**
 * An Express machine of AWS waits for no job, no callback and no Activity: its tasks are called and answer.
 *
 * @see <a href="https://states-language.net/spec.html#task-state">Task State</a>
 */
final class ExpressIntegrationRule implements Rule {
    static final Check ANSWERS_AT_ONCE = Check.silent("express-integrations", Strictness.LIMIT_OF_AWS);

    @Override
    public void check(StateOutline state, Problems problems) {
        if (problems.target().machineType() == MachineType.EXPRESS) {
            state.whole()
                    .text("Resource")
                    .filter(ExpressIntegrationRule::isAwaited)
                    .ifPresent(resource -> problems.report(
                            ANSWERS_AT_ONCE,
                            state.place().field("Resource"),
                            "An Express machine cannot wait for " + Quotation.of(resource),
                            "Call it without \".sync\" or \".waitForTaskToken\", or make this a Standard machine."));
        }
    }

    private static boolean isAwaited(String resource) {
        return ServiceIntegration.isActivity(resource)
                || ServiceIntegration.of(resource)
                        .filter(integration -> !integration.pattern().isEmpty())
                        .isPresent();
    }
}
