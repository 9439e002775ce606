package dev.asltck.reference.parse;

import dev.asltck.reference.model.ParallelState;
import dev.asltck.reference.model.State;
import dev.asltck.reference.model.StateGraph;
import dev.asltck.reference.problem.Check;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads Parallel States.
 *
 * @see <a href="https://states-language.net/spec.html#parallel-state">Parallel State</a>
 */
final class ParallelStates {
    static final Check BRANCHES_REQUIRED = Check.demanded("branches-required", "parallel.branches.required");
    static final Check BRANCHES_ARRAY = Check.demanded("branches-required", "parallel.branches.array");
    static final Check BRANCH_OBJECT = Check.demanded("branches-required", "parallel.branches.elements-objects");

    private static final String BRANCH_RULES = "parallel.branch.same-rules-as-machine";

    private ParallelStates() {}

    static State read(StateSource state, GraphReader graphs) {
        List<StateGraph> branches = new ArrayList<>();
        for (ObjectReader branch : branches(state.fields())) {
            branch.comment();
            branches.add(graphs.read(branch, GraphReader.Body.BRANCH));
        }
        return new ParallelState(
                state.name(),
                DataFieldsReader.ofState(state),
                branches,
                ErrorHandlingReader.read(state),
                Transitions.read(state.fields(), state.type()));
    }

    private static List<ObjectReader> branches(ObjectReader state) {
        return state.required("Branches", BRANCHES_REQUIRED).array(BRANCHES_ARRAY).orElse(List.of()).stream()
                .flatMap(branch -> branch.governedBy(BRANCH_RULES).object(BRANCH_OBJECT).stream())
                .toList();
    }
}
