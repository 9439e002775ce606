package dev.asltck.reference.model;

import java.util.List;

/**
 * What a Task, Parallel or Map State does about errors.
 *
 * @see <a href="https://states-language.net/spec.html#errors">Error Handling</a>
 */
public record ErrorHandling(List<Retrier> retriers, List<Catcher> catchers) {

    /** Neither Retry nor Catch. */
    public static final ErrorHandling NONE = new ErrorHandling(List.of(), List.of());

    public ErrorHandling {
        retriers = List.copyOf(retriers);
        catchers = List.copyOf(catchers);
    }
}
