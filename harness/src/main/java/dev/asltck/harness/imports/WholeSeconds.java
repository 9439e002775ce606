package dev.asltck.harness.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Lengths of time as cases have them. */
final class WholeSeconds {

    private WholeSeconds() {}

    /** The whole seconds from one instant to another; none if one is not known. */
    static long between(Optional<Instant> from, Optional<Instant> to) {
        return from.isEmpty() || to.isEmpty()
                ? 0
                : Math.max(0, Duration.between(from.get(), to.get()).toSeconds());
    }
}
