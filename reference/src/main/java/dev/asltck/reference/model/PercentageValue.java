package dev.asltck.reference.model;

import dev.asltck.reference.path.ReferencePath;

/** A percentage that may be given indirectly: ToleratedFailurePercentage and its Path form. */
public sealed interface PercentageValue {

    /** Given literally; from 0 to 100. */
    record Fixed(double value) implements PercentageValue {}

    /** Selected by the Path form of the field. */
    record Selected(ReferencePath path) implements PercentageValue {}

    /** Given by a JSONata expression, without its delimiters. */
    record Computed(String expression) implements PercentageValue {}
}
