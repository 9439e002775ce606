package dev.asltck.reference.model;

import dev.asltck.reference.path.IntrinsicCall;
import dev.asltck.reference.path.ReferencePath;
import java.util.Optional;

/**
 * A Fail State.
 *
 * @see <a href="https://states-language.net/spec.html#fail-state">Fail State</a>
 */
public record FailState(String name, QueryLanguage queryLanguage, Optional<Text> error, Optional<Text> cause)
        implements State {

    /** An Error or a Cause. */
    public sealed interface Text {

        /** Given literally. */
        record Fixed(String value) implements Text {}

        /** ErrorPath or CausePath, a Reference Path. */
        record Selected(ReferencePath path) implements Text {}

        /** ErrorPath or CausePath, an Intrinsic Function. */
        record Called(IntrinsicCall call) implements Text {}

        /** Error or Cause, a JSONata expression without its delimiters. */
        record Computed(String expression) implements Text {}
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.fail(this);
    }
}
