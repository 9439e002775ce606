package dev.asltck.reference.state;

import dev.asltck.reference.context.ContextObject.MapItem;
import dev.asltck.reference.error.ErrorName;
import dev.asltck.reference.error.StatesError;
import dev.asltck.reference.query.DataFlow;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Executes a Parallel State.
 *
 * <ol>
 *   <li>Each branch starts with the effective input.
 *   <li>The first branch to fail ends the others and fails the state.
 *   <li>The result has the output of each branch, in the order of Branches.
 *   <li>Assign is evaluated, with the result as its {@code $}; the output is made of the raw input and the result.
 * </ol>
 *
 * @see <a href="https://states-language.net/spec.html#parallel-state">Parallel State</a>
 */
record ParallelStep(String name, DataFlow data, List<StepGraph> branches, ErrorPolicy errors, Exit exit)
        implements AttemptStep {

    @Override
    public String type() {
        return "Parallel";
    }

    @Override
    public boolean forks() {
        return true;
    }

    @Override
    public StepResult enter(JsonNode rawInput, StateEvaluation evaluation) {
        Branches plan = new Branches(branches, data.effectiveInput(rawInput, evaluation));
        return new StepResult.Reached(
                StepResult.Milestone.FORK_STARTED,
                0,
                () -> new StepResult.Forking(plan, result -> joined(rawInput, result, evaluation)));
    }

    private StepResult joined(JsonNode rawInput, JsonNode result, StateEvaluation evaluation) {
        return new StepResult.Reached(
                StepResult.Milestone.FORK_SUCCEEDED, 0, () -> complete(rawInput, result, evaluation));
    }

    private record Branches(List<StepGraph> graphs, JsonNode effectiveInput) implements ForkPlan {

        @Override
        public int size() {
            return graphs.size();
        }

        @Override
        public boolean distributed() {
            return false;
        }

        @Override
        public boolean iterates() {
            return false;
        }

        @Override
        public long maxConcurrency() {
            return Long.MAX_VALUE;
        }

        @Override
        public Step start(int index) {
            return graphs.get(index).start();
        }

        @Override
        public JsonNode input(int index) {
            return effectiveInput;
        }

        @Override
        public @Nullable MapItem item(int index) {
            return null;
        }

        /** The branch's own error, which is what a Fail State's Error is for; Appendix A describes the same event as BranchFailed. */
        @Override
        public Optional<StatesError> afterFailure(int index, StatesError error) {
            return Optional.of(error.withAlias(ErrorName.BRANCH_FAILED));
        }
    }
}
