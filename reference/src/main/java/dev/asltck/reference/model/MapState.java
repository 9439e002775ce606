package dev.asltck.reference.model;

import java.util.Optional;

/**
 * A Map State.
 *
 * @param itemProcessor ItemProcessor, or Iterator by its deprecated name
 * @param distributed whether its ProcessorConfig asks for an execution for each item, which only AWS gives a meaning
 * @param maxConcurrency how many iterations may run at once; 0 for no limit
 * @see <a href="https://states-language.net/spec.html#map-state">Map State</a>
 */
public record MapState(
        String name,
        DataFields fields,
        ItemSource source,
        StateGraph itemProcessor,
        boolean distributed,
        IntegerValue maxConcurrency,
        FailureTolerance tolerance,
        Optional<ResultWriter> resultWriter,
        ErrorHandling errorHandling,
        Transition transition)
        implements State {

    /**
     * Where results are written.
     *
     * @param resource URI of the task that writes them
     * @param arguments Parameters or Arguments: what the task receives
     * @see <a href="https://states-language.net/spec.html#writing-results">Writing Results</a>
     */
    public record ResultWriter(String resource, Optional<DataTemplate> arguments) {}

    /**
     * How many items may fail. A limit that is not given does not count beside one that is; without both, none may.
     *
     * @see <a href="https://states-language.net/spec.html#map-state-failure-tolerance">Map State Failure Tolerance</a>
     */
    public record FailureTolerance(Optional<IntegerValue> count, Optional<PercentageValue> percentage) {}

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.map(this);
    }
}
