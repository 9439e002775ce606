package dev.asltck.harness.corpus;

import java.util.Optional;

/**
 * A checkable statement of the specification.
 *
 * @param id stable
 * @param section anchor in the specification
 * @param level the specification's keyword, or BEHAVIOUR, DEFAULT, EXAMPLE
 * @param applies {@code both}, {@code jsonpath}, {@code jsonata} or {@code machine}
 * @param kind {@code static}, {@code runtime} or {@code interpreter-defined}
 * @param text the statement
 * @param untestable why it cannot be tested
 */
public record Requirement(
        String id,
        String section,
        String level,
        String applies,
        String kind,
        String text,
        Optional<String> untestable) {

    private static final String SPECIFICATION = "https://states-language.net/spec.html";

    /** Where it stands. */
    public String link() {
        return SPECIFICATION + section;
    }
}
