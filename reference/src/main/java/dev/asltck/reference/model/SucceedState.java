package dev.asltck.reference.model;

/**
 * A Succeed State.
 *
 * @see <a href="https://states-language.net/spec.html#succeed-state">Succeed State</a>
 */
public record SucceedState(String name, DataFields fields) implements State {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.succeed(this);
    }
}
