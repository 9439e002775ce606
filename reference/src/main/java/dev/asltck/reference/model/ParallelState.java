package dev.asltck.reference.model;

import java.util.List;

/**
 * A Parallel State.
 *
 * @see <a href="https://states-language.net/spec.html#parallel-state">Parallel State</a>
 */
public record ParallelState(
        String name, DataFields fields, List<StateGraph> branches, ErrorHandling errorHandling, Transition transition)
        implements State {

    public ParallelState {
        branches = List.copyOf(branches);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.parallel(this);
    }
}
