package dev.asltck.harness.catalogue;

import java.util.Optional;

/**
 * A checkable statement of the specification.
 *
 * @param id stable
 * @param section anchor in the specification
 * @param chapter folder of the corpus for that part of the specification
 * @param level the specification's keyword, or BEHAVIOUR, DEFAULT, EXAMPLE
 * @param applies {@code both}, {@code jsonpath}, {@code jsonata} or {@code machine}
 * @param kind {@code static}, {@code runtime} or {@code interpreter-defined}
 * @param text the statement
 * @param untestable why it cannot be tested
 * @param whyNoPositive why no case can keep it, if none can
 * @param whyNoNegative why no case can break it, if none can
 */
public record Requirement(
        String id,
        String section,
        String chapter,
        String level,
        String applies,
        String kind,
        String text,
        Optional<String> untestable,
        Optional<String> whyNoPositive,
        Optional<String> whyNoNegative) {

    private static final String SPECIFICATION = "https://states-language.net/spec.html";

    /** Where it stands. */
    public String link() {
        return SPECIFICATION + section;
    }

    /** Whether an engine that breaks it is wrong without question. */
    public boolean isBinding() {
        return level.equals("MUST") || level.equals("MUST NOT");
    }
}
