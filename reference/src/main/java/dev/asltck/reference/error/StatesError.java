package dev.asltck.reference.error;

import java.util.Optional;

/**
 * An error that a state reports: a value, matched by Retriers and Catchers.
 *
 * @param name the Error Name; empty only where a Fail State gives none
 * @param cause human-readable text
 * @see <a href="https://states-language.net/spec.html#errors">Errors</a>
 */
public record StatesError(Optional<String> name, Optional<String> cause) {

    public static StatesError of(String name, String cause) {
        return new StatesError(Optional.of(name), Optional.of(cause));
    }
}
