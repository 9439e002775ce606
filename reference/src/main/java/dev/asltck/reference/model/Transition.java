package dev.asltck.reference.model;

/**
 * What follows a state.
 *
 * @see <a href="https://states-language.net/spec.html#transition">Transitions</a>
 */
public sealed interface Transition {

    /** To the named state of the same graph. */
    record Next(String target) implements Transition {}

    /** None: the state is terminal. */
    record End() implements Transition {}
}
