package dev.asltck.harness.compare;

import dev.asltck.harness.corpus.Expectation;
import dev.asltck.harness.corpus.PathStep;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Observation.StateEntry;
import dev.asltck.harness.engine.Tier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares the states entered: in order within the machine and within each branch and iteration, in any order across them. */
final class PathComparison implements TierComparison {

    @Override
    public Tier tier() {
        return Tier.PATH;
    }

    @Override
    public boolean applies(Expectation expectation) {
        return expectation.path().isPresent();
    }

    @Override
    public List<Mismatch> compare(Expectation expectation, Observation observation) {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        flatten("", expectation.path().orElseThrow(), expected);
        Map<String, List<String>> actual = new LinkedHashMap<>();
        for (StateEntry entry : observation.path()) {
            actual.computeIfAbsent(entry.scope(), scope -> new ArrayList<>()).add(entry.state());
        }
        Set<String> scopes = new LinkedHashSet<>(expected.keySet());
        scopes.addAll(actual.keySet());
        return scopes.stream()
                .filter(scope -> !states(expected, scope).equals(states(actual, scope)))
                .map(scope -> new Mismatch(
                        Tier.PATH, "", text(scope, states(expected, scope)), text(scope, states(actual, scope))))
                .limit(1)
                .toList();
    }

    private static void flatten(String scope, List<PathStep> path, Map<String, List<String>> scopes) {
        for (PathStep step : path) {
            scopes.computeIfAbsent(scope, name -> new ArrayList<>()).add(step.state());
            for (int i = 0; i < step.inner().size(); i++) {
                flatten(scope + "/" + step.state() + "[" + i + "]", step.inner().get(i), scopes);
            }
        }
    }

    private static List<String> states(Map<String, List<String>> scopes, String scope) {
        return scopes.getOrDefault(scope, List.of());
    }

    private static String text(String scope, List<String> states) {
        String where = scope.isEmpty() ? "" : " in " + scope;
        return "(" + (states.isEmpty() ? "no state" : String.join(" > ", states)) + where + ")";
    }
}
