package dev.asltck.reference.run;

import org.jspecify.annotations.Nullable;

/**
 * Where a frame comes from.
 *
 * @param fork null for the machine itself
 * @param index of the branch or iteration
 * @param depth levels of Parallel and Map around it
 */
record Origin(@Nullable Fork fork, int index, int depth) {

    static final Origin MACHINE = new Origin(null, 0, 0);

    /** The name of the scope for observers: {@code /P[0]/M[3]}. */
    String scope() {
        if (fork == null) {
            return "";
        }
        Frame parent = fork.parent();
        return parent.origin().scope() + "/" + parent.visit().stateName() + "[" + index + "]";
    }
}
