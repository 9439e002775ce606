package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Strictness;

/**
 * A Parallel State has branches.
 *
 * @see <a href="https://states-language.net/spec.html#parallel-state">Parallel State</a>
 */
final class EmptyBranchesRule implements Rule {
    static final Check NON_EMPTY = Check.silent("branches-nonempty", Strictness.REFUSED_BY_AWS);

    @Override
    public String id() {
        return NON_EMPTY.id();
    }

    @Override
    public void check(Outline outline, Problems problems) {
        outline.states()
                .filter(state -> state.isOfType("Parallel"))
                .map(StateOutline::whole)
                .filter(state -> state.field("Branches")
                        .filter(branches -> branches.isArray() && branches.isEmpty())
                        .isPresent())
                .forEach(state -> problems.report(
                        NON_EMPTY, state.place().field("Branches"), "There are no branches", "Add one."));
    }
}
