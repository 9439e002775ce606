package dev.asltck.reference.run;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a frame comes from. */
final class Origin implements TraceScope {

    private final @Nullable Fork fork;
    private final int index;
    private final int depth;

    private Origin(@Nullable Fork fork, int index, int depth) {
        this.fork = fork;
        this.index = index;
        this.depth = depth;
    }

    static Origin ofMachine() {
        return new Origin(null, 0, 0);
    }

    static Origin within(Fork fork, int index) {
        return new Origin(fork, index, fork.parent().origin().depth + 1);
    }

    /** The fork that the frame is a branch or an iteration of; null for the machine itself. */
    @Nullable Fork fork() {
        return fork;
    }

    /** Levels of Parallel and Map around it. */
    int depth() {
        return depth;
    }

    @Override
    public Optional<TraceScope> parent() {
        return fork == null ? Optional.empty() : Optional.of(fork.parent().origin());
    }

    @Override
    public int index() {
        return index;
    }

    @Override
    public String name() {
        if (fork == null) {
            return "";
        }
        Frame parent = fork.parent();
        return parent.origin().name() + "/" + parent.visit().stateName() + "[" + index + "]";
    }
}
