package dev.asltck.reference.source;

import dev.asltck.reference.problem.Location;
import java.util.Optional;

/**
 * Why a text cannot be read.
 *
 * @param explanation what is wrong, as the end of a sentence that begins with the text
 * @param location where the text stops making sense
 * @param hint what to write instead
 */
public record SyntaxError(String explanation, Location location, Optional<String> hint) {}
