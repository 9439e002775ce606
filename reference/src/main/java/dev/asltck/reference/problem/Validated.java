package dev.asltck.reference.problem;

import java.util.List;
import java.util.Optional;

/**
 * The outcome of loading something: a value unless there are errors, and everything that was found, in source order.
 *
 * @param value present exactly when no problem is an {@link Severity#ERROR}
 */
public record Validated<T>(Optional<T> value, List<Problem> problems) {

    public Validated {
        problems = List.copyOf(problems);
    }
}
