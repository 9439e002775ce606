/** Fuzzing of the reference interpreter: makes definitions that nobody would write, and checks that they are taken as promised. */
@NullMarked
package dev.asltck.fuzz;

import org.jspecify.annotations.NullMarked;
