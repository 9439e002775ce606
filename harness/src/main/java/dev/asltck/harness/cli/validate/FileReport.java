package dev.asltck.harness.cli.validate;

import dev.asltck.harness.cli.problem.SourceLines;
import dev.asltck.reference.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is shown of a definition that was validated.
 *
 * @param name as the user knows it
 * @param path where it is, or stands for; empty for a standard input without a name
 * @param problems in the order of the text
 */
record FileReport(String name, Optional<Path> path, SourceLines lines, List<Problem> problems) {}
