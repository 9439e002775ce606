package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Place;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Quotation;
import dev.asltck.reference.problem.Strictness;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A service integration of AWS exists, and can wait for what it is to wait for.
 *
 * @see <a href="https://states-language.net/spec.html#task-state">Task State</a>
 */
final class IntegrationRule implements Rule {
    static final Check KNOWN = Check.silent("integration-known", Strictness.LIMIT_OF_AWS);

    private static final String ANY_SERVICE = "aws-sdk";

    @Override
    public void check(StateOutline state, Problems problems) {
        state.whole()
                .text("Resource")
                .flatMap(ServiceIntegration::of)
                .ifPresent(integration -> check(integration, state.place().field("Resource"), problems));
    }

    private static void check(ServiceIntegration integration, Place place, Problems problems) {
        Optional<OptimizedService> service = OptimizedService.of(integration.service());
        if (service.isEmpty() && !integration.service().equals(ANY_SERVICE)) {
            report(
                    place,
                    "names no service that AWS integrates: " + Quotation.of(integration.service()),
                    problems.spelling()
                            .nearest(
                                    integration.service(),
                                    Stream.of(OptimizedService.values())
                                            .map(OptimizedService::word)
                                            .toList())
                            .map(Quotation::suggestion)
                            .orElse("Write \"aws-sdk:service:action\" for an action of another service."),
                    problems);
        } else if (!hasAction(integration)) {
            report(place, "does not say which action it calls", "Add it: \"service:action\".", problems);
        } else if (!canWait(integration, service)) {
            report(
                    place,
                    "waits by the pattern " + Quotation.of("." + integration.pattern()) + ", which "
                            + Quotation.of(integration.service()) + " does not have",
                    "Remove the pattern, or use one that the service has: \".sync\" or \".waitForTaskToken\".",
                    problems);
        }
    }

    private static boolean hasAction(ServiceIntegration integration) {
        return integration.service().equals(ANY_SERVICE)
                ? integration.action().matches("[^:]+:[^:]+")
                : !integration.action().isEmpty();
    }

    /** With the SDK, any service may return a task token later, and none can be asked for the end of a job. */
    private static boolean canWait(ServiceIntegration integration, Optional<OptimizedService> service) {
        if (integration.pattern().isEmpty()) {
            return true;
        }
        Optional<OptimizedService.Pattern> pattern = OptimizedService.Pattern.of(integration.pattern());
        return pattern.filter(known -> service.map(optimized -> optimized.has(known))
                        .orElse(known == OptimizedService.Pattern.CALLBACK))
                .isPresent();
    }

    private static void report(Place place, String what, String hint, Problems problems) {
        problems.report(KNOWN, place, place.label() + " " + what, hint);
    }
}
