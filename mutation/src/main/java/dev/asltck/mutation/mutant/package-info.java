/** Mutants and what became of them, as data. Start reading at Mutant. */
@NullMarked
package dev.asltck.mutation.mutant;

import org.jspecify.annotations.NullMarked;
