package dev.asltck.reference.state;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A reference to a state that may not be compiled yet: graphs have cycles. Resolved once, before anything runs. */
public final class Link {

    private final String name;
    private @Nullable Step target;

    Link(String name) {
        this.name = name;
    }

    void resolve(Step step) {
        target = step;
    }

    Step target() {
        return Objects.requireNonNull(target, name);
    }
}
