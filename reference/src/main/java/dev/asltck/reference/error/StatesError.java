package dev.asltck.reference.error;

import java.util.Optional;

/**
 * An error that a state reports: a value, matched by Retriers and Catchers.
 *
 * @param name the Error Name; empty only where a Fail State gives none
 * @param cause human-readable text
 * @param alias a predefined name whose description in Appendix A also fits the error, so that Retriers and Catchers for it match too
 * @param location of an error in evaluating a JSONata field: the way down to the field from its state, such as {@code Output/a[0]}
 * @see <a href="https://states-language.net/spec.html#errors">Errors</a>
 */
public record StatesError(
        Optional<String> name, Optional<String> cause, Optional<String> alias, Optional<String> location) {

    public static StatesError of(String name, String cause) {
        return of(Optional.of(name), Optional.of(cause));
    }

    public static StatesError of(Optional<String> name, Optional<String> cause) {
        return new StatesError(name, cause, Optional.empty(), Optional.empty());
    }

    public StatesError withName(String newName) {
        return new StatesError(Optional.of(newName), cause, alias, location);
    }

    public StatesError withCause(Optional<String> newCause) {
        return new StatesError(name, newCause, alias, location);
    }

    public StatesError withAlias(String newAlias) {
        return new StatesError(name, cause, Optional.of(newAlias), location);
    }

    /** The same error as that of a state which has not evaluated anything itself. */
    public StatesError withoutLocation() {
        return new StatesError(name, cause, alias, Optional.empty());
    }

    public StatesError withLocation(String newLocation) {
        return new StatesError(name, cause, alias, Optional.of(newLocation));
    }
}
