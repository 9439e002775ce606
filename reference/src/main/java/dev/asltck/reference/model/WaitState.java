package dev.asltck.reference.model;

import dev.asltck.reference.path.ReferencePath;
import java.time.Instant;

/**
 * A Wait State.
 *
 * @see <a href="https://states-language.net/spec.html#wait-state">Wait State</a>
 */
public record WaitState(String name, DataFields fields, Delay delay, Transition transition) implements State {

    /** How long it waits. */
    public sealed interface Delay {

        /** Seconds, literal or by JSONata, or SecondsPath; not negative. */
        record Seconds(IntegerValue seconds) implements Delay {}

        /** Timestamp. */
        record Until(Instant instant) implements Delay {}

        /** TimestampPath. */
        record UntilSelected(ReferencePath path) implements Delay {}

        /** Timestamp, a JSONata expression without its delimiters. */
        record UntilComputed(String expression) implements Delay {}
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.await(this);
    }
}
