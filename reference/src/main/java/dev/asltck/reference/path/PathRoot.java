package dev.asltck.reference.path;

/** What a Path is applied to. */
public sealed interface PathRoot {

    /** {@code $}: the input of the field that holds the Path. */
    record Input() implements PathRoot {}

    /** {@code $$}: the Context Object. */
    record ContextObject() implements PathRoot {}

    /** {@code $name}: a state machine variable. */
    record Variable(String name) implements PathRoot {}
}
