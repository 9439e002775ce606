/** Shows what is wrong with a definition, to people and to programs. Start reading at ProblemPrinter. */
@NullMarked
package dev.asltck.harness.cli.problem;

import org.jspecify.annotations.NullMarked;
