package dev.asltck.fuzz.input;

import java.util.List;

/** A kind of change. */
@FunctionalInterface
interface Mutation {

    /** All kinds; texts, in which whole languages are written, three times. */
    List<Mutation> ALL = List.of(
            new Removal(),
            new Replacement(),
            new Renaming(),
            new Swap(),
            new Move(),
            new Graft(),
            new Wrapping(),
            new Repetition(),
            new Rewording(),
            new Rewording(),
            new Rewording());

    /** Changes what is in a slot of the draft, or around it. Does nothing where it makes no sense. */
    void change(Slot slot, Material material);
}
