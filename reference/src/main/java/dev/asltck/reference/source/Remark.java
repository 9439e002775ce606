package dev.asltck.reference.source;

import dev.asltck.reference.problem.Location;

/**
 * What the author of a text should know of the way a value is written.
 *
 * @param pointer JSON Pointer of the value
 * @param location where that stands which it is about: the value, or its name
 */
public record Remark(String pointer, Location location, String message, String hint) {}
