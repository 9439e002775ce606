package dev.asltck.harness.cli.problem;

import java.util.Optional;

/**
 * The definition that problems are about, as the user knows it.
 *
 * @param lines its text; empty if the user has never seen it as a text, so that lines and columns mean nothing
 */
public record ProblemSource(String name, Optional<SourceLines> lines) {}
