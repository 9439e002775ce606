package dev.asltck.reference.model;

/**
 * A state, with exactly the fields that its type has, defaults resolved.
 *
 * @see <a href="https://states-language.net/spec.html#state-types">State Types</a>
 */
public sealed interface State
        permits PassState, TaskState, ChoiceState, WaitState, SucceedState, FailState, ParallelState, MapState {

    /** The name, unique in the machine. */
    String name();

    <R> R accept(Visitor<R> visitor);

    /**
     * One method for each state type. Java 17 has no exhaustive switch over a sealed type; a visitor makes a new type break every place
     * that has to know it.
     */
    interface Visitor<R> {
        R pass(PassState state);

        R task(TaskState state);

        R choice(ChoiceState state);

        R await(WaitState state);

        R succeed(SucceedState state);

        R fail(FailState state);

        R parallel(ParallelState state);

        R map(MapState state);
    }
}
