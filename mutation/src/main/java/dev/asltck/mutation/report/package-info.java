/** What the mutants say about the corpus. Start reading at Report. */
@NullMarked
package dev.asltck.mutation.report;

import org.jspecify.annotations.NullMarked;
