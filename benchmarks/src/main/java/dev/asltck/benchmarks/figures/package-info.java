/** What every command that measures has to say: the machine, the spread, and figures as people read them. */
@NullMarked
package dev.asltck.benchmarks.figures;

import org.jspecify.annotations.NullMarked;
