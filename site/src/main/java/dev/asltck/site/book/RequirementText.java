package dev.asltck.site.book;

import java.util.Optional;

/**
 * A checkable statement of the specification.
 *
 * @param chapter folder of the corpus for that part of the specification
 * @param level the specification's keyword, or BEHAVIOUR, DEFAULT, EXAMPLE
 * @param text the statement in the suite's words
 * @param link to the section of the specification
 * @param untestable why it cannot be tested
 */
public record RequirementText(
        String id, String chapter, String level, String text, String link, Optional<String> untestable) {}
