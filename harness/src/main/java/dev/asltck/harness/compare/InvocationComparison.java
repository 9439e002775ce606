package dev.asltck.harness.compare;

import dev.asltck.harness.corpus.Expectation;
import dev.asltck.harness.corpus.ExpectedInvocations;
import dev.asltck.harness.engine.Invocation;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Tier;
import java.util.List;
import java.util.Optional;

/** Compares what the tasks received: each invocation expected has to be there, and no other. */
final class InvocationComparison implements TierComparison {

    @Override
    public Tier tier() {
        return Tier.INVOCATIONS;
    }

    @Override
    public boolean applies(Expectation expectation) {
        return expectation.invocations().isPresent();
    }

    @Override
    public List<Mismatch> compare(Expectation expectation, Observation observation) {
        ExpectedInvocations expected = expectation.invocations().orElseThrow();
        List<CallMatch> calls = expected.calls().stream().map(CallMatch::new).toList();
        return expected.ordered()
                ? inOrder(calls, observation.invocations())
                : anyOrder(calls, observation.invocations());
    }

    private static List<Mismatch> inOrder(List<CallMatch> calls, List<Invocation> invocations) {
        for (int i = 0; i < Math.max(calls.size(), invocations.size()); i++) {
            Optional<CallMatch> call = i < calls.size() ? Optional.of(calls.get(i)) : Optional.empty();
            Optional<Invocation> invocation =
                    i < invocations.size() ? Optional.of(invocations.get(i)) : Optional.empty();
            if (call.isEmpty() || invocation.isEmpty() || !call.get().test(invocation.get())) {
                return Mismatch.of(Tier.INVOCATIONS, "/" + i, expectedText(call), actualText(invocation));
            }
        }
        return List.of();
    }

    private static List<Mismatch> anyOrder(List<CallMatch> calls, List<Invocation> invocations) {
        CallAssignment assignment = new CallAssignment(calls, invocations);
        if (assignment.unmet().isEmpty() && assignment.left().isEmpty()) {
            return List.of();
        }
        return Mismatch.of(
                Tier.INVOCATIONS,
                "",
                expectedText(assignment.unmet()) + " (in any order, " + calls.size() + " in all)",
                actualText(assignment.left()) + " (" + invocations.size() + " in all)");
    }

    private static String expectedText(Optional<CallMatch> call) {
        return call.map(CallMatch::text).orElse("(no further invocation)");
    }

    private static String actualText(Optional<Invocation> invocation) {
        return invocation.map(InvocationComparison::text).orElse("(no further invocation)");
    }

    static String text(Invocation invocation) {
        return "(" + invocation.resource() + " with " + JsonDifferences.text(invocation.input()) + ")";
    }
}
