package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Strictness;
import tools.jackson.databind.node.ArrayNode;

/**
 * A Parallel State has branches.
 *
 * @see <a href="https://states-language.net/spec.html#parallel-state">Parallel State</a>
 */
final class EmptyBranchesRule implements Rule {
    static final Check NON_EMPTY = Check.silent("branches-nonempty", Strictness.REFUSED_BY_AWS);

    @Override
    public void check(StateOutline state, Problems problems) {
        if (state.fields().get("Branches") instanceof ArrayNode branches && branches.isEmpty()) {
            problems.report(NON_EMPTY, state.place().field("Branches"), "There are no branches", "Add one.");
        }
    }
}
