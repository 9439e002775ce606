package dev.asltck.reference.state;

import dev.asltck.reference.context.ContextObject.MapItem;
import dev.asltck.reference.error.StatesError;
import dev.asltck.reference.state.ItemSteps.Input;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The iterations of one attempt of a Map State.
 *
 * @see <a href="https://states-language.net/spec.html#map-state-concurrency">Map State concurrency</a>
 */
final class Iterations implements ForkPlan {

    private final Step start;
    private final List<Input> inputs;
    private final long maxConcurrency;
    private final boolean distributed;
    private final FailureCount failures;

    Iterations(Step start, List<Input> inputs, long maxConcurrency, boolean distributed, FailureCount failures) {
        this.start = start;
        this.inputs = inputs;
        this.maxConcurrency = maxConcurrency;
        this.distributed = distributed;
        this.failures = failures;
    }

    @Override
    public int size() {
        return inputs.size();
    }

    @Override
    public boolean distributed() {
        return distributed;
    }

    @Override
    public boolean iterates() {
        return true;
    }

    @Override
    public long maxConcurrency() {
        return maxConcurrency;
    }

    @Override
    public Step start(int index) {
        return start;
    }

    @Override
    public JsonNode input(int index) {
        return inputs.get(index).value();
    }

    @Override
    public @Nullable MapItem item(int index) {
        return inputs.get(index).item();
    }

    @Override
    public Optional<StatesError> afterFailure(int index, StatesError error) {
        return failures.add(inputs.get(index).items(), error);
    }
}
