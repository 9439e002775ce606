package dev.asltck.reference.model;

import dev.asltck.reference.path.PayloadTemplate;
import dev.asltck.reference.path.ReferencePath;
import java.util.Optional;

/**
 * A Map State.
 *
 * @param itemsPath where the Items Array is
 * @param itemSelector ItemSelector, or Parameters by its deprecated name
 * @param itemProcessor ItemProcessor, or Iterator by its deprecated name
 * @param maxConcurrency how many iterations may run at once; 0 for no limit
 * @see <a href="https://states-language.net/spec.html#map-state">Map State</a>
 */
public record MapState(
        String name,
        DataFields fields,
        ReferencePath itemsPath,
        Optional<PayloadTemplate> itemSelector,
        StateGraph itemProcessor,
        IntegerValue maxConcurrency,
        ErrorHandling errorHandling,
        Transition transition)
        implements State {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.map(this);
    }
}
