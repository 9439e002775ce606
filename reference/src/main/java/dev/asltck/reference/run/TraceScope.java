package dev.asltck.reference.run;

import java.util.Optional;

/** Where something happens: the machine itself, a branch or an iteration. One object for each; compared by identity. */
public interface TraceScope {

    /** The scope of the Parallel or Map State that this is a branch or an iteration of; empty for the machine. */
    Optional<TraceScope> parent();

    /** Index of the branch or iteration; 0 for the machine. */
    int index();

    /** Such as {@code /P[0]/M[3]}; empty for the machine. */
    String name();
}
