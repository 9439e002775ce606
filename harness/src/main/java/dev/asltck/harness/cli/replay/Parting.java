package dev.asltck.harness.cli.replay;

import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Observation.StateEntry;
import dev.asltck.harness.engine.Tier;
import dev.asltck.harness.imports.Way;
import dev.asltck.harness.verdict.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the state at which an engine and AWS parted. */
final class Parting {

    private final Way way;
    private final Map<String, List<String>> recorded;
    private final Map<String, List<String>> observed = new HashMap<>();
    private final Optional<String> state;

    /** @param observation none if the engine gave none, or does not let anybody see its way */
    Parting(Way way, Optional<Observation> observation) {
        this.way = way;
        this.recorded = way.statesByFrame();
        observation.map(Observation::path).ifPresent(path -> path.forEach(this::add));
        this.state = observed.isEmpty() ? Optional.empty() : parting();
    }

    private void add(StateEntry entry) {
        observed.computeIfAbsent(entry.scope(), scope -> new ArrayList<>()).add(entry.state());
    }

    /** The last state in common; within branches and iterations rather than around them. */
    private Optional<String> parting() {
        Optional<String> found = Optional.empty();
        for (Map.Entry<String, List<String>> frame : recorded.entrySet()) {
            List<String> other = observed.getOrDefault(frame.getKey(), List.of());
            if (!other.equals(frame.getValue()) && (found.isEmpty() || !other.isEmpty())) {
                found = Optional.of(lastInCommon(frame.getValue(), other));
            }
        }
        return found;
    }

    private static String lastInCommon(List<String> recorded, List<String> observed) {
        int common = 0;
        while (common < Math.min(recorded.size(), observed.size())
                && recorded.get(common).equals(observed.get(common))) {
            common++;
        }
        return recorded.get(Math.max(common - 1, 0));
    }

    /** The state behind a difference. */
    String state(Fact fact) {
        return state.or(() -> fact.tier() == Tier.INVOCATIONS ? stateOfCall(fact) : Optional.empty())
                .orElseGet(way::lastState);
    }

    /** The state behind a run that has nothing to compare. */
    String state() {
        return state.orElseGet(way::lastState);
    }

    private Optional<String> stateOfCall(Fact fact) {
        List<String> states = way.statesOfCalls();
        String index = fact.pointer().isEmpty() ? "" : fact.pointer().substring(1);
        if (index.matches("\\d{1,6}") && Integer.parseInt(index) < states.size()) {
            return Optional.of(states.get(Integer.parseInt(index)));
        }
        List<String> resources = way.resourcesOfCalls();
        for (int i = 0; i < resources.size(); i++) {
            if (fact.expected().startsWith("(" + resources.get(i))) {
                return Optional.of(states.get(i));
            }
        }
        return Optional.empty();
    }
}
