package dev.asltck.reference.model;

import dev.asltck.reference.path.ReferencePath;

/** An integer field that may be given indirectly, such as TimeoutSeconds and TimeoutSecondsPath. */
public sealed interface IntegerValue {

    /** Given literally. Values beyond the range of {@code long} are held as its nearest value. */
    record Fixed(long value) implements IntegerValue {}

    /** Selected by the Path form of the field. */
    record Selected(ReferencePath path) implements IntegerValue {}

    /** Given by a JSONata expression, without its delimiters. */
    record Computed(String expression) implements IntegerValue {}
}
