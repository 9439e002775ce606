package dev.asltck.harness.compare;

import dev.asltck.harness.corpus.Expectation;
import dev.asltck.harness.corpus.ExpectedInvocations;
import dev.asltck.harness.corpus.ExpectedInvocations.Call;
import dev.asltck.harness.engine.Invocation;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Tier;
import dev.asltck.harness.schema.JsonSchema;
import dev.asltck.reference.json.JsonEquality;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

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
        return expected.ordered()
                ? inOrder(expected.calls(), observation.invocations())
                : anyOrder(expected.calls(), observation.invocations());
    }

    private static List<Mismatch> inOrder(List<Call> calls, List<Invocation> invocations) {
        for (int i = 0; i < Math.max(calls.size(), invocations.size()); i++) {
            Optional<Call> call = i < calls.size() ? Optional.of(calls.get(i)) : Optional.empty();
            Optional<Invocation> invocation =
                    i < invocations.size() ? Optional.of(invocations.get(i)) : Optional.empty();
            if (call.isEmpty() || invocation.isEmpty() || !matches(call.get(), invocation.get())) {
                return Mismatch.of(Tier.INVOCATIONS, "/" + i, text(call), actualText(invocation));
            }
        }
        return List.of();
    }

    /** Calls without an input could take an invocation that a stricter call needs, so the strictest choose first. */
    private static List<Mismatch> anyOrder(List<Call> calls, List<Invocation> invocations) {
        List<Invocation> left = new ArrayList<>(invocations);
        List<Call> unmet = new ArrayList<>();
        calls.stream()
                .sorted((a, b) -> Integer.compare(strictness(b), strictness(a)))
                .forEach(call -> {
                    Optional<Invocation> match =
                            left.stream().filter(each -> matches(call, each)).findFirst();
                    match.ifPresentOrElse(left::remove, () -> unmet.add(call));
                });
        if (unmet.isEmpty() && left.isEmpty()) {
            return List.of();
        }
        return Mismatch.of(
                Tier.INVOCATIONS,
                "",
                text(unmet.stream().findFirst()) + " (in any order, " + calls.size() + " in all)",
                actualText(left.stream().findFirst()) + " (" + invocations.size() + " in all)");
    }

    private static int strictness(Call call) {
        if (call.input().isPresent()) {
            return 2;
        }
        return call.inputSchema().isPresent() ? 1 : 0;
    }

    private static boolean matches(Call call, Invocation invocation) {
        JsonNode input = invocation.input();
        return call.resource().equals(invocation.resource())
                && call.input()
                        .filter(expected -> !JsonEquality.equal(expected, input))
                        .isEmpty()
                && call.inputSchema()
                        .filter(schema -> !JsonSchema.of(schema).validate(input).isEmpty())
                        .isEmpty();
    }

    private static String text(Optional<Call> call) {
        return call.map(each -> "(" + each.resource()
                        + each.input()
                                .map(input -> " with " + JsonDifferences.text(input))
                                .orElse("")
                        + each.inputSchema()
                                .map(schema -> " with an input valid by " + JsonDifferences.text(schema))
                                .orElse("")
                        + ")")
                .orElse("(no further invocation)");
    }

    private static String actualText(Optional<Invocation> invocation) {
        return invocation
                .map(each -> "(" + each.resource() + " with " + JsonDifferences.text(each.input()) + ")")
                .orElse("(no further invocation)");
    }
}
