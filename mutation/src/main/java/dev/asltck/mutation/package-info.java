/** Mutation analysis of the reference interpreter: does the corpus notice when the interpreter is wrong? Start reading at Main. */
@NullMarked
package dev.asltck.mutation;

import org.jspecify.annotations.NullMarked;
