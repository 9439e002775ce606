package dev.asltck.harness.chapters;

/**
 * A case file, for readers.
 *
 * @param name without its folders
 * @param about what it says of itself
 */
record CaseSource(String name, String about) {}
