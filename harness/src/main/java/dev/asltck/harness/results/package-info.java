/** Turns what the runner reports into the lines of a result file. Start reading at ResultLines. */
@NullMarked
package dev.asltck.harness.results;

import org.jspecify.annotations.NullMarked;
